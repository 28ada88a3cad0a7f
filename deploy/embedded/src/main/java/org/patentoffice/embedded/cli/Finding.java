package org.patentoffice.embedded.cli;

import java.util.Optional;

/**
 * One thing that the doctor has looked at.
 *
 * @param what it is about
 * @param well whether the office can run with it
 * @param text what was found
 * @param mend what to do, when it is not well
 */
record Finding(String what, boolean well, String text, Optional<String> mend) {

  static Finding well(String what, String text) {
    return new Finding(what, true, text, Optional.empty());
  }

  static Finding ill(String what, String text, String mend) {
    return new Finding(what, false, text, Optional.of(mend));
  }
}
