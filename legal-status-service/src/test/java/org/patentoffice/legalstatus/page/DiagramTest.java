package org.patentoffice.legalstatus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.legalstatus.language.Language;
import org.patentoffice.legalstatus.ledger.CaseHistory;
import org.patentoffice.legalstatus.ledger.CaseStatus;
import org.patentoffice.legalstatus.ledger.Entry;
import org.patentoffice.legalstatus.mapping.Mapping;
import org.patentoffice.legalstatus.mapping.MappingFiles;
import org.patentoffice.legalstatus.mapping.Version;
import org.patentoffice.legalstatus.page.Diagram.Edge;
import org.patentoffice.legalstatus.page.Diagram.Node;
import org.patentoffice.legalstatus.st27.CodeLists;

class DiagramTest {
  private static final Version VERSION = Version.of("jpo-st27-2026.2");
  private static final CodeLists LISTS = CodeLists.read(VERSION.codeLists());
  private static final Mapping MAPPING = MappingFiles.read(VERSION, LISTS);

  @ParameterizedTest
  @CsvSource({
    "patent-application-filed, 1, 1",
    "patent-application-filed;examination-requested, 2, 2",
    "patent-application-filed;examination-requested;right-registered, 4, 3",
    "patent-application-filed;examination-requested;right-registered;opposition-filed, 5, 4",
    "patent-application-filed;examination-requested;right-registered;opposition-filed;opposition-maintained, 4, 5",
    "patent-application-filed;examination-requested;refusal-decided;refusal-appealed, 3, 4",
    "patent-application-filed;deemed-withdrawn-no-examination-request;application-restored, 1, 3",
    "utility-model-application-filed;utility-model-registered, 4, 2"
  })
  void shouldLightThePresentStageAndDrawEveryWayTaken(String events, String lit, int ways) {
    // Given
    CaseStatus status = status(events);

    // When
    Diagram diagram = Diagram.of(status, LISTS, Language.EN);

    // Then
    assertThat(diagram.nodes())
        .filteredOn(node -> node.look().equals("lit"))
        .extracting(Node::code)
        .containsExactly(lit);
    assertThat(diagram.edges()).filteredOn(Edge::taken).hasSize(ways);
    assertThat(diagram.description()).endsWith(LISTS.name(status.stage()).en());
  }

  @Test
  void shouldShowTerminationAsOver() {
    // Given
    CaseStatus status = status("patent-application-filed;application-withdrawn");

    // When
    Diagram diagram = Diagram.of(status, LISTS, Language.JA);

    // Then
    assertThat(diagram.nodes())
        .filteredOn(node -> node.look().equals("over"))
        .extracting(Node::label)
        .containsExactly("終了");
    assertThat(diagram.description()).isEqualTo("1 出願 → 6 終了");
  }

  private static CaseStatus status(String events) {
    List<Entry> entries = new ArrayList<>();
    for (String event : events.split(";")) {
      entries.add(
          new Entry(
              "e" + entries.size(),
              null,
              "type",
              event,
              LocalDate.of(2027, 1, 1).plusDays(entries.size()),
              Instant.EPOCH,
              Instant.EPOCH,
              null,
              null,
              null,
              null,
              true));
    }
    return new CaseHistory(MAPPING).fold(entries);
  }
}
