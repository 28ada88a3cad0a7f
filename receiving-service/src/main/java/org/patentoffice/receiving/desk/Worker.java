package org.patentoffice.receiving.desk;

import java.util.Locale;
import org.patentoffice.kit.security.Caller;

/** Who is at the desk: one name for one person, however it is spelled. */
final class Worker {
  private final Caller caller;

  Worker(Caller caller) {
    this.caller = caller;
  }

  String name() {
    return caller.username().toLowerCase(Locale.ROOT);
  }
}
