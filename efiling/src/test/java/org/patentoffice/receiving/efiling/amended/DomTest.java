package org.patentoffice.receiving.efiling.amended;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomTest {

  @Test
  void shouldReadShiftJisWhenDeclared() {
    // Given
    byte[] bytes =
        "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><p>架空</p>"
            .getBytes(Charset.forName("Shift_JIS"));

    // When
    String text = Dom.parse(bytes, "test").getDocumentElement().getTextContent();

    // Then
    assertThat(text).isEqualTo("架空");
  }

  @Test
  void shouldNotReadTheFileWhenAnEntityPointsOutOfTheDocument(@TempDir Path folder)
      throws Exception {
    // Given
    Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
    String xml = "<!DOCTYPE p [<!ENTITY x SYSTEM \"%s\">]><p>a&x;b</p>".formatted(secret.toUri());

    // When
    String text =
        Dom.parse(xml.getBytes(StandardCharsets.UTF_8), "test")
            .getDocumentElement()
            .getTextContent();

    // Then
    assertThat(text).isEqualTo("ab");
  }

  @Test
  void shouldRefuseWhenEntitiesExplode() {
    // Given
    StringBuilder dtd = new StringBuilder("<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 10; i++) {
      dtd.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    String xml = "<!DOCTYPE p [" + dtd + "]><p>&a9;</p>";

    // When / Then
    assertThatExceptionOfType(AmendmentFailure.class)
        .isThrownBy(() -> Dom.parse(xml.getBytes(StandardCharsets.UTF_8), "test"));
  }
}
