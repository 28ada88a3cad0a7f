package org.patentoffice.embedded.cli;

import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Service;

/** Where a browser or a client finds the office. */
final class Addresses {

  private Addresses() {}

  static String of(Office office) {
    StringBuilder text = new StringBuilder();
    for (Service service : Service.values()) {
      text.append("  %-14s%s%n".formatted(service.id(), office.ports().url(service)));
    }
    text.append("  %-14s%s%n".formatted("keycloak", office.ports().realmUrl()));
    text.append("Users and their password: ./office password");
    return text.toString();
  }
}
