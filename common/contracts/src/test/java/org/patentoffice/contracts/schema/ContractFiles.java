package org.patentoffice.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.patentoffice.contracts.catalogue.Catalogue;

/** The schema and example files of the source tree, by path relative to the contracts folder. */
public final class ContractFiles {

  private static final String SCHEMA_SUFFIX = ".schema.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private ContractFiles() {}

  /** All schemas, the envelope's included, in alphabetical order. */
  public static List<Path> schemas() {
    return jsonFiles().filter(file -> file.toString().endsWith(SCHEMA_SUFFIX)).toList();
  }

  /** All examples, the envelope's included, in alphabetical order. */
  public static List<Path> examples() {
    return jsonFiles().filter(file -> !file.toString().endsWith(SCHEMA_SUFFIX)).toList();
  }

  /**
   * The schema that an example must satisfy: {@code v1/examples/x.json} beside {@code
   * v1.schema.json}.
   */
  public static Path schemaOf(Path example) {
    return Path.of(example.toString().replaceFirst("/examples/.*", SCHEMA_SUFFIX));
  }

  /** Reads a file as JSON. */
  public static JsonNode json(Path file) {
    try {
      return JSON.readTree(bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Reads a file. */
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(Catalogue.CONTRACTS.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> jsonFiles() {
    try (Stream<Path> files = Files.walk(Catalogue.CONTRACTS)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(Catalogue.CONTRACTS::relativize)
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
