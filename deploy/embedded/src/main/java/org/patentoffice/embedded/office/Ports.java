package org.patentoffice.embedded.office;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports of one office, all on 127.0.0.1, counted from a base so that two clones run side by
 * side.
 *
 * @param base for example {@value #DEFAULT_BASE}
 */
public record Ports(int base) {

  /** Where an office is found when nothing else is said. */
  public static final int DEFAULT_BASE = 18_000;

  private static final int LOWEST_BASE = 1_024;
  private static final int HIGHEST_BASE = 65_000;

  public Ports {
    if (base < LOWEST_BASE || base > HIGHEST_BASE) {
      throw new IllegalArgumentException(
          "Expected a port base from %d to %d, but got %d"
              .formatted(LOWEST_BASE, HIGHEST_BASE, base));
    }
  }

  public int postgres() {
    return base + 32;
  }

  public int keycloak() {
    return base + 80;
  }

  public int keycloakManagement() {
    return base + 81;
  }

  public int connect() {
    return base + 83;
  }

  public int kafka() {
    return base + 92;
  }

  public int kafkaController() {
    return base + 93;
  }

  public int of(Service service) {
    return base + service.portOffset();
  }

  /** Every port by what listens on it, in the order of starting. */
  public Map<String, Integer> all() {
    Map<String, Integer> all = new LinkedHashMap<>();
    all.put("postgres", postgres());
    all.put("kafka", kafka());
    all.put("kafka (controller)", kafkaController());
    all.put("connect", connect());
    all.put("keycloak", keycloak());
    all.put("keycloak (management)", keycloakManagement());
    for (Service service : Service.values()) {
      all.put(service.id(), of(service));
    }
    return all;
  }

  /** Address of a service. */
  public String url(Service service) {
    return url(of(service));
  }

  /** Address of the realm: what tokens name as their issuer. */
  public String realmUrl() {
    return url(keycloak()) + "/realms/patent-office";
  }

  public String connectUrl() {
    return url(connect());
  }

  /** Kafka's bootstrap address. */
  public String kafkaBootstrap() {
    return "127.0.0.1:" + kafka();
  }

  /** JDBC address of a database. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + postgres() + "/" + database;
  }

  private static String url(int port) {
    return "http://127.0.0.1:" + port;
  }
}
