package org.patentoffice.embedded.office;

import java.util.Locale;

/** The six services, with their place above the port base. */
public enum Service {
  RECEIVING(101),
  FORMALITY(102),
  FEE(103),
  DOSSIER(104),
  GAZETTE(105),
  LEGAL_STATUS(106);

  private final int portOffset;

  Service(int portOffset) {
    this.portOffset = portOffset;
  }

  /**
   * The name in topics, consumer groups, logs and on the command line, for example {@code
   * legal-status}.
   */
  public String id() {
    return database().replace('_', '-');
  }

  /** The database and its owner, for example {@code legal_status}. */
  public String database() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The Maven module's folder. */
  public String module() {
    return id() + "-service";
  }

  /** The environment variable with which the other services learn this one's address. */
  public String urlVariable() {
    return name() + "_URL";
  }

  int portOffset() {
    return portOffset;
  }
}
