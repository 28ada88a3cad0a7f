package org.patentoffice.legalstatus.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LineWriterTest {
  @Test
  void shouldQuoteInCsvAndLeaveEmptyWhatIsNotKnown() throws IOException {
    // When
    String csv = written(CsvLines.plain(), "=1+1, \"quoted\"");

    // Then
    assertThat(csv.lines().skip(1))
        .containsExactly(
            "特願2026-000001,,,\"=1+1, \"\"quoted\"\"\",2026-11-21,1,A,A10,A12,good,2026-11-21,,A-0-1-A10-A12-NAP-A63");
  }

  @Test
  void shouldMarkAFormulaAsTextForSpreadsheets() throws IOException {
    // When
    String csv = written(CsvLines.forSpreadsheets(), "=HYPERLINK()");

    // Then
    assertThat(csv).contains(",'=HYPERLINK(),");
  }

  @Test
  void shouldEscapeInXmlAndLeaveOutWhatItCannotSay() throws IOException {
    // When
    String xml = written(new XmlLines(), "a<b> & \u0001c");

    // Then
    assertThat(xml)
        .contains("<InventionTitle>a&lt;b&gt; &amp; c</InventionTitle>")
        .doesNotContain("RegistrationNumberText")
        .endsWith("</LegalStatusBag>\n");
  }

  @Test
  void shouldWriteOneJsonObjectPerLine() throws IOException {
    // Given
    ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    // When
    String lines = written(new JsonLines(json), "two\nlines");

    // Then
    assertThat(lines.lines()).hasSize(1);
    assertThat(json.readTree(lines).path("title").asText()).isEqualTo("two\nlines");
  }

  private static String written(LineWriter lines, String title) throws IOException {
    StringWriter out = new StringWriter();
    lines.begin(out);
    lines.line(
        new CaseLine(
            "特願2026-000001",
            null,
            null,
            title,
            LocalDate.of(2026, 11, 21),
            "1",
            "A",
            "A10",
            "A12",
            "good",
            LocalDate.of(2026, 11, 21),
            null,
            "A-0-1-A10-A12-NAP-A63"),
        out);
    lines.end(out);
    return out.toString();
  }
}
