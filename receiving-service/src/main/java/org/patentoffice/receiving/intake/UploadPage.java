package org.patentoffice.receiving.intake;

import org.patentoffice.receiving.efiling.view.Language;

/** A page to which a form sends a package, as {@link BodyLimit} must know it. */
public interface UploadPage {
  /** Whether it is at this path. */
  boolean is(String path);

  /** Its Content-Security-Policy. */
  String policy();

  /** What it says of a body that is turned away before anything else happens; HTML in UTF-8. */
  byte[] tooLarge(Language language, String detail);
}
