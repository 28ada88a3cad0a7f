package org.patentoffice.legalstatus.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final String PAYLOAD =
      """
      {"applicationNumber": "特願2026-000001", "claimCount": 3, "share": 0.50, "urgent": true, "reason": null,
       "parts": [{"name": "a.xml", "sha256": "0f"}], "content": {"href": "/x", "inner": {"deep": "1"}, "sha256": "0f"},
       "derivation": {"kind": "division", "of": {"year": 2025}}, "text": "%s"}
      """
          .formatted("長".repeat(Fields.LONGEST_CHARACTERS + 1));

  @Test
  void shouldKeepPlainFieldsOnly() throws IOException {
    // When
    Map<String, String> fields = Fields.of(PAYLOAD.getBytes(StandardCharsets.UTF_8));

    // Then
    assertThat(fields)
        .containsExactly(
            Map.entry("applicationNumber", "特願2026-000001"),
            Map.entry("claimCount", "3"),
            Map.entry("share", "0.5"),
            Map.entry("urgent", "true"),
            Map.entry("derivation.kind", "division"),
            Map.entry("derivation.of.year", "2025"));
  }

  @Test
  void shouldReadATreeAndItsTextAlike() throws IOException {
    // Given
    byte[] text = PAYLOAD.getBytes(StandardCharsets.UTF_8);

    // When
    Map<String, String> ofTree = Fields.of(new ObjectMapper().readTree(text));

    // Then
    assertThat(ofTree).isEqualTo(Fields.of(text));
  }

  @Test
  void shouldRefuseWhatIsNoObject() {
    assertThatThrownBy(() -> Fields.of("[1]".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Fields.of("{\"a\": ".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class);
  }
}
