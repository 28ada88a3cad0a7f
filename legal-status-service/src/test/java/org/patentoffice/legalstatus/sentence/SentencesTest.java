package org.patentoffice.legalstatus.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.ledger.CaseHistory;
import org.patentoffice.legalstatus.ledger.CaseStatus;
import org.patentoffice.legalstatus.ledger.Entry;
import org.patentoffice.legalstatus.mapping.Effect;
import org.patentoffice.legalstatus.mapping.Mapping;
import org.patentoffice.legalstatus.mapping.MappingFiles;
import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.mapping.Version;
import org.patentoffice.legalstatus.st27.CodeLists;

class SentencesTest {
  private static final Version VERSION = Version.of("jpo-st27-2026.2");
  private static final Mapping MAPPING =
      MappingFiles.read(VERSION, CodeLists.read(VERSION.codeLists()));

  private final Sentences sentences = Sentences.read(VERSION, MAPPING);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          patent-application-filed | 特願2026-000001 has been pending since 1 January 2027 and has not yet been published.
          patent-application-filed,examination-requested,right-registered,patent-gazette-published | The patent on 特願2026-000001 was granted on 3 January 2027 and is in force.
          patent-application-filed,examination-requested,refusal-decided | 特願2026-000001 was refused on 3 January 2027; the refusal is not final yet.
          patent-application-filed,examination-requested,refusal-decided,refusal-became-final | 特願2026-000001 was refused on 3 January 2027, and the refusal became final on 4 January 2027.
          patent-application-filed,examination-requested-by-third-party,grant-decided | The examiner decided on 3 January 2027 to grant a patent on 特願2026-000001; the right begins when the registration fee has been paid and the right is registered.
          patent-application-filed,examination-requested,refusal-decided,refusal-appealed,appeal-decided-grant | The refusal of 特願2026-000001 was appealed against on 4 January 2027 and set aside on 5 January 2027: a patent is to be granted. The right begins when the registration fee has been paid and the right is registered.
          national-phase-entered,translation-published | 特願2026-000001 entered the national phase on 1 January 2027 and its translation was published on 2 January 2027; examination has not been requested yet.
          national-phase-entered | 特願2026-000001 entered the national phase on 1 January 2027 and has not yet been published.
          """)
  void shouldSayWhereTheCaseStands(String events, String expected) {
    // Given
    CaseStatus status = status(events);

    // When
    Bilingual sentence = sentences.of("特願2026-000001", status);

    // Then
    assertThat(sentence.en()).isEqualTo(expected);
    assertThat(sentence.ja()).startsWith("特願2026-000001").contains("2027年1月").endsWith("。");
  }

  @Test
  void shouldSpeakOfAUtilityModelRightWhenItIsNoPatent() {
    // Given
    CaseStatus lapsed =
        status("utility-model-application-filed,utility-model-registered,right-lapsed");

    // When
    Bilingual model = sentences.of("実願2026-000001", lapsed);
    Bilingual patent = sentences.of("特願2026-000001", lapsed);

    // Then
    assertThat(model.en()).startsWith("The utility model right on 実願2026-000001 lapsed");
    assertThat(model.ja()).contains("実用新案権").doesNotContain("特許権");
    assertThat(patent.en()).startsWith("The patent on");
  }

  @Test
  void shouldLeaveNoPlaceholderWhateverMovedTheCase() {
    // Given
    List<String> moving =
        MAPPING.nationalEvents().stream()
            .filter(event -> event.effect() instanceof Effect.Moves)
            .map(NationalEvent::id)
            .toList();

    // When
    List<Bilingual> said =
        moving.stream()
            .map(
                event -> sentences.of("特願2026-000001", status("patent-application-filed," + event)))
            .toList();

    // Then
    assertThat(said)
        .allSatisfy(
            sentence -> {
              assertThat(sentence.ja()).doesNotContain("{", "null");
              assertThat(sentence.en()).doesNotContain("{", "null");
            });
  }

  private static CaseStatus status(String events) {
    List<Entry> entries = new ArrayList<>();
    for (String event : events.split(",")) {
      LocalDate day = LocalDate.of(2027, 1, 1).plusDays(entries.size());
      entries.add(
          new Entry(
              "e" + entries.size(),
              null,
              "type",
              event,
              day,
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
