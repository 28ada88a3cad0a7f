package org.patentoffice.receiving.desk;

import java.util.Locale;
import org.patentoffice.kit.security.Caller;

/** Who is at the desk: one name for one person, however it is spelled. */
public final class Worker {
  private final Caller caller;

  public Worker(Caller caller) {
    this.caller = caller;
  }

  public String name() {
    return caller.username().toLowerCase(Locale.ROOT);
  }
}
