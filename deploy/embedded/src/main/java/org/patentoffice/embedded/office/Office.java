package org.patentoffice.embedded.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One embedded office: where it lies, where it listens, what opens it.
 *
 * @param folders its folders
 * @param ports its ports
 */
public record Office(Folders folders, Ports ports) {

  /** Chooses another state folder than {@code .office}: a second office of the same clone. */
  public static final String STATE_VARIABLE = "OFFICE_STATE";

  /** Chooses the port base. */
  public static final String PORT_BASE_VARIABLE = "OFFICE_PORT_BASE";

  /** The office of the clone that this process runs in, as the environment describes it. */
  public static Office here() {
    return at(root(), null);
  }

  /**
   * The office of a clone.
   *
   * @param portBase as asked for; without it {@value #PORT_BASE_VARIABLE}, the remembered one, or
   *     {@value Ports#DEFAULT_BASE}
   */
  public static Office at(Path root, @Nullable Integer portBase) {
    String state = System.getenv(STATE_VARIABLE);
    Folders folders =
        new Folders(root, state == null ? root.resolve(".office") : root.resolve(state));
    return new Office(folders, new Ports(portBase == null ? rememberedBase(folders) : portBase));
  }

  /** An office with its state elsewhere, for example in a test's folder. */
  public static Office at(Path root, Path state, int portBase) {
    return new Office(new Folders(root, state), new Ports(portBase));
  }

  /** Its passwords, made at first use. */
  public Secrets secrets() {
    return Secrets.in(folders.secrets());
  }

  /** So that every later command finds the office without being told. */
  public void rememberPorts() {
    try {
      Files.createDirectories(folders.state());
      Files.writeString(folders.portBase(), ports.base() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int rememberedBase(Folders folders) {
    String asked = System.getenv(PORT_BASE_VARIABLE);
    try {
      if (asked != null) {
        return Integer.parseInt(asked.strip());
      }
      return Files.exists(folders.portBase())
          ? Integer.parseInt(Files.readString(folders.portBase()).strip())
          : Ports.DEFAULT_BASE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("Expected a number as port base, but got " + asked, e);
    }
  }

  private static Path root() {
    Path start =
        Path.of(Optional.ofNullable(System.getProperty("office.root")).orElse("")).toAbsolutePath();
    for (@Nullable Path path = start; path != null; path = path.getParent()) {
      if (Files.exists(path.resolve("deploy/topics.yaml"))) {
        return path;
      }
    }
    throw new IllegalStateException(
        "Expected to run inside a clone of the office, but in " + start);
  }
}
