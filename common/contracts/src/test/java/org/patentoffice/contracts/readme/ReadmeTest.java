package org.patentoffice.contracts.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.contracts.catalogue.Catalogue;

/** With {@code -Dreadme.update=true} it rewrites the sections first, then checks. */
class ReadmeTest {

  private static final Path README = Path.of(System.getProperty("office.root"), "README.md");

  private final Map<String, String> sections =
      Map.of(
          "events", new EventTable(Catalogue.read()).markdown(),
          "flow", new FlowDiagram(Catalogue.read()).markdown());

  @ParameterizedTest
  @ValueSource(strings = {"events", "flow"})
  void shouldShowTheCatalogueWhenRead(String section) throws IOException {
    // Given
    MarkedText readme = new MarkedText(Files.readString(README));
    String drawn = sections.getOrDefault(section, "");
    if (Boolean.getBoolean("readme.update")) {
      readme = readme.with(section, drawn);
      Files.writeString(README, readme.text());
    }

    // When
    String shown = readme.between(section);

    // Then
    assertThat(shown)
        .as("section %s of the README, to be redrawn with -Dreadme.update=true", section)
        .isEqualTo(drawn);
  }
}
