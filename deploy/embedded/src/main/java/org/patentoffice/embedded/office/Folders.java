package org.patentoffice.embedded.office;

import java.nio.file.Path;

/**
 * Where things lie.
 *
 * @param root the clone
 * @param state what one office keeps: databases, topics, logs, secrets; {@code .office} by default
 */
public record Folders(Path root, Path state) {

  public Folders {
    root = root.toAbsolutePath().normalize();
    state = state.toAbsolutePath().normalize();
  }

  /**
   * Made once per build and free of state: kept by {@code reset}, shared by all offices of a clone.
   */
  public Path built() {
    return root.resolve(".office/build");
  }

  public Path postgresBinaries() {
    return embeddedTarget().resolve("postgres");
  }

  public Path keycloak() {
    return built().resolve("keycloak");
  }

  public Path aotCaches() {
    return built().resolve("aot");
  }

  public Path embeddedTarget() {
    return root.resolve("deploy/embedded/target");
  }

  public Path topics() {
    return root.resolve("deploy/topics.yaml");
  }

  public Path connectorTemplate() {
    return root.resolve("deploy/connectors/outbox.json");
  }

  public Path realm() {
    return root.resolve("deploy/realm/patent-office-realm.json");
  }

  /** The folder that {@code mvn package} leaves for a service. */
  public Path application(Service service) {
    return root.resolve(service.module()).resolve("target/quarkus-app");
  }

  public Path postgresData() {
    return state.resolve("postgres");
  }

  public Path kafkaData() {
    return state.resolve("kafka");
  }

  public Path connectPlugins() {
    return state.resolve("connect");
  }

  public Path logs() {
    return state.resolve("logs");
  }

  /** The log of one process. */
  public Path log(String name) {
    return logs().resolve(name + ".log");
  }

  /** For its owner only. */
  public Path secrets() {
    return state.resolve("secrets");
  }

  /** The key with which receipts are signed; for its owner only. */
  public Path receiptKey() {
    return secrets().resolve("receipt-key.pem");
  }

  /** The certificates against which receipts are verified: of this key and of earlier ones. */
  public Path receiptCertificates() {
    return state.resolve("receipt-certificates");
  }

  /** Where scanners leave piles of paper, which the desk takes from there. */
  public Path scans() {
    return state.resolve("scans");
  }

  public Path processes() {
    return state.resolve("pids");
  }

  /** What the supervisor reports while it starts. */
  public Path progress() {
    return state.resolve("progress");
  }

  public Path portBase() {
    return state.resolve("port-base");
  }

  public Path startReport() {
    return state.resolve("up.json");
  }
}
