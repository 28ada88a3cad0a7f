package org.patentoffice.embedded.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;
import java.util.Set;

/**
 * Random passwords, made once per office and kept in a file that only its owner can read ({@code
 * .office/secrets/office.properties}, mode 0600).
 */
public final class Secrets {

  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int MACHINE_LENGTH = 32;
  private static final int HUMAN_LENGTH = 12;
  private static final Set<PosixFilePermission> OWNER_FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final FileAttribute<?> OWNER_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path file;
  private final Properties values;

  private Secrets(Path file, Properties values) {
    this.file = file;
    this.values = values;
  }

  /**
   * Reads the secrets in a folder, making those that are missing.
   *
   * @throws UncheckedIOException when the file cannot be read or written
   */
  public static Secrets in(Path folder) {
    Path file = folder.resolve("office.properties");
    try {
      Properties values = read(file);
      if (fill(values)) {
        write(folder, file, values);
      }
      return new Secrets(file, values);
    } catch (IOException e) {
      throw new UncheckedIOException("Secrets cannot be kept in " + file, e);
    }
  }

  /** The superuser of PostgreSQL. */
  public String postgres() {
    return value("postgres");
  }

  /** The role of the outbox connectors. */
  public String debezium() {
    return value("debezium");
  }

  /** The database role of Keycloak. */
  public String keycloakDatabase() {
    return value("keycloak.database");
  }

  /** Keycloak's administrator {@code admin}. */
  public String keycloakAdmin() {
    return value("keycloak.admin");
  }

  /** The client with which services call each other. */
  public String serviceClient() {
    return value("office-service");
  }

  /** The client with which pages sign people in. */
  public String pagesClient() {
    return value("office-pages");
  }

  /** The common password of the demonstration's users. */
  public String demoUsers() {
    return value("demo.users");
  }

  /** The database role of one service. */
  public String database(Service service) {
    return value("database." + service.database());
  }

  /** How Kafka Connect reads a secret at run time, so that its REST interface never shows it. */
  String reference(String name) {
    return "${file:" + file + ":" + name + "}";
  }

  /** The connectors' password, by reference. */
  public String debeziumReference() {
    return reference("debezium");
  }

  private String value(String name) {
    return values.getProperty(name);
  }

  private static boolean fill(Properties values) {
    int before = values.size();
    for (String name :
        new String[] {
          "postgres",
          "debezium",
          "keycloak.database",
          "keycloak.admin",
          "office-service",
          "office-pages"
        }) {
      values.computeIfAbsent(name, n -> random(MACHINE_LENGTH));
    }
    for (Service service : Service.values()) {
      values.computeIfAbsent("database." + service.database(), n -> random(MACHINE_LENGTH));
    }
    values.computeIfAbsent("demo.users", n -> random(HUMAN_LENGTH));
    return values.size() > before;
  }

  private static String random(int length) {
    SecureRandom random = new SecureRandom();
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  private static Properties read(Path file) throws IOException {
    Properties values = new Properties();
    if (Files.exists(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        values.load(in);
      }
    }
    return values;
  }

  private static void write(Path folder, Path file, Properties values) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, OWNER_FOLDER);
    Path fresh = Files.createTempFile(folder, "office", ".tmp", OWNER_FILE);
    try (OutputStream out = Files.newOutputStream(fresh)) {
      values.store(out, "Made by ./office. Delete with ./office reset.");
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
