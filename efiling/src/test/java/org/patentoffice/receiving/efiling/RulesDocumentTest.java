package org.patentoffice.receiving.efiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** With {@code -Drules.update=true} it writes the document first, then checks. */
class RulesDocumentTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("office.root"), "docs", "rules.md");

  @Test
  void shouldListTheRuleBookWhenRead() throws IOException {
    // Given
    String generated = new RulesDocument().markdown();
    if (Boolean.getBoolean("rules.update")) {
      Files.writeString(DOCUMENT, generated);
    }

    // When
    String written = Files.readString(DOCUMENT);

    // Then
    assertThat(written)
        .as("docs/rules.md, to be written anew with -Drules.update=true")
        .isEqualTo(generated);
  }
}
