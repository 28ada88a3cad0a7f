package org.patentoffice.legalstatus.recording;

import org.patentoffice.kit.security.Caller;

/**
 * Who looks: decides whether unpublished cases exist for them.
 *
 * @param username empty for the public
 * @param office true for those who work in the office
 */
public record Viewer(String username, boolean office) {
  /** Somebody who has not signed in. */
  public static final Viewer PUBLIC = new Viewer("", false);

  /** Whoever makes the present request. */
  public static Viewer of(Caller caller) {
    return caller.isAnonymous() ? PUBLIC : new Viewer(caller.username(), caller.isOffice());
  }
}
