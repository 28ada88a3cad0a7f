package org.patentoffice.embedded.client;

/** The six services, with their place above the port base. */
public enum Service {
  RECEIVING("receiving", 101),
  FORMALITY("formality", 102),
  FEE("fee", 103),
  DOSSIER("dossier", 104),
  GAZETTE("gazette", 105),
  LEGAL_STATUS("legal-status", 106);

  private final String id;
  private final int portOffset;

  Service(String id, int portOffset) {
    this.id = id;
    this.portOffset = portOffset;
  }

  /** Name as in topics and logs. */
  public String id() {
    return id;
  }

  /** The port, for a port base. */
  public int port(int base) {
    return base + portOffset;
  }
}
