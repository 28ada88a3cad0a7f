package org.patentoffice.contracts.release;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.contracts.schema.ContractFiles;

/** With {@code -Dcontracts.release=true} it releases first, then checks. */
class ReleaseTest {

  private static final String HOW_TO_RELEASE =
      "new or changed: release it with -Dcontracts.release=true (docs/how-to/add-an-event.md)";

  @BeforeAll
  static void releaseWhenAsked() {
    if (Boolean.getBoolean("contracts.release")) {
      ReleasedContracts.release();
    }
  }

  static List<Path> releasedSchemas() {
    return ReleasedContracts.schemas();
  }

  static List<Path> schemas() {
    return ContractFiles.schemas();
  }

  @ParameterizedTest
  @MethodSource("releasedSchemas")
  void shouldOnlyAddOptionalFieldsWhenReleasedBefore(Path file) {
    // Given
    var released = ReleasedContracts.schema(file).orElseThrow();

    // When
    List<String> breaks = SchemaEvolution.breaks(released, ContractFiles.json(file));

    // Then
    assertThat(breaks).as("changes in %s that need a new major version", file).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void shouldBeReleasedAsItIsWhenInTheTree(Path file) {
    // When
    var released = ReleasedContracts.schema(file);

    // Then
    assertThat(released).as("%s is %s", file, HOW_TO_RELEASE).hasValue(ContractFiles.json(file));
  }

  @Test
  void shouldNeverBeEditedWhenAnExampleIsReleased() {
    // Given
    Map<String, String> released = ReleasedContracts.examples();

    // When
    Map<String, String> present =
        ContractFiles.examples().stream()
            .collect(toMap(ReleasedContracts::unix, ReleasedContracts::hash));

    // Then
    assertThat(present)
        .as("released examples are never edited or removed; add a new one beside it")
        .containsAllEntriesOf(released);
    assertThat(released.keySet())
        .as("examples that are %s", HOW_TO_RELEASE)
        .containsAll(present.keySet());
  }
}
