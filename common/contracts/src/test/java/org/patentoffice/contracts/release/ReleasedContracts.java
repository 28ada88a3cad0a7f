package org.patentoffice.contracts.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.patentoffice.contracts.schema.ContractFiles;

/**
 * The copy of what was released: {@code released/<producer>/<event>/v1.schema.json} for each
 * schema, and {@code released/examples.sha256} with the hash of each example.
 */
final class ReleasedContracts {

  private static final Path FOLDER = Path.of("released");
  private static final Path LOCK = FOLDER.resolve("examples.sha256");
  private static final String SEPARATOR = "  ";

  private ReleasedContracts() {}

  /** The schema as last released; empty if it is new. */
  static Optional<JsonNode> schema(Path file) {
    Path copy = FOLDER.resolve(file);
    try {
      return Files.exists(copy)
          ? Optional.of(new ObjectMapper().readTree(copy.toFile()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All schemas that were ever released. */
  static List<Path> schemas() {
    try (var files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".schema.json"))
          .map(FOLDER::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of each released example. */
  static Map<String, String> examples() {
    Map<String, String> hashes = new TreeMap<>();
    try {
      for (String line : Files.exists(LOCK) ? Files.readAllLines(LOCK, UTF_8) : List.<String>of()) {
        String[] fields = line.split(SEPARATOR, 2);
        hashes.put(fields[1], fields[0]);
      }
      return hashes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Releases what is new: copies each schema and adds the hash of each new example. What was
   * released before is kept as it is.
   *
   * @throws IllegalStateException if a schema changed in a way that needs a new major version
   */
  static void release() {
    try {
      for (Path file : ContractFiles.schemas()) {
        List<String> breaks =
            schema(file)
                .map(released -> SchemaEvolution.breaks(released, ContractFiles.json(file)))
                .orElse(List.of());
        if (!breaks.isEmpty()) {
          throw new IllegalStateException(
              "Expected only new optional fields in %s, but %s".formatted(file, breaks));
        }
        Path copy = FOLDER.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.write(copy, ContractFiles.bytes(file));
      }
      Map<String, String> hashes = examples();
      for (Path example : ContractFiles.examples()) {
        hashes.putIfAbsent(unix(example), hash(example));
      }
      Files.write(
          LOCK,
          hashes.entrySet().stream()
              .map(entry -> entry.getValue() + SEPARATOR + entry.getKey())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String unix(Path file) {
    return file.toString().replace('\\', '/');
  }

  static String hash(Path example) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(ContractFiles.bytes(example)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
