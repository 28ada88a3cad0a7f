package org.patentoffice.legalstatus.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.legalstatus.st27.CodeLists;
import org.patentoffice.legalstatus.st27.EventCode;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.st27.State;
import org.patentoffice.legalstatus.table.Row;
import org.patentoffice.legalstatus.table.Table;

/** The mapping data in force, checked as data. */
class MappingDataTest {
  private static final Version VERSION = Version.of("jpo-st27-2026.2");
  private static final String FOLDER = VERSION.codeLists();
  private static final CodeLists LISTS = CodeLists.read(FOLDER);
  private static final Mapping MAPPING = MappingFiles.read(VERSION, LISTS);

  @Test
  void shouldHoldTheSevenStagesThreeStatesAndTwentyOneCategories() {
    // When
    CodeLists lists = CodeLists.read(FOLDER);

    // Then
    assertThat(lists.stages()).hasSize(7);
    assertThat(lists.states()).hasSize(3);
    assertThat(lists.categories()).hasSize(21);
    assertThat(lists.events()).hasSize(21 + 21 + 55);
    assertThat(lists.indicators()).hasSize(11);
  }

  @Test
  void shouldAssertOnlyGrantFollowingExaminationAsSourced() {
    // When
    List<String> sourced =
        MAPPING.nationalEvents().stream()
            .filter(event -> event.evidence().basis().equals("sourced"))
            .map(NationalEvent::id)
            .toList();

    // Then
    assertThat(sourced).containsExactly("right-registered");
    NationalEvent grant = MAPPING.nationalEvent("right-registered");
    assertThat(grant.statusEventCode(Stage.EXAMINATION, Stage.GRANT, State.ACTIVE))
        .hasToString("A-2-4-F10-F11-EXM-JPREG");
  }

  @Test
  void shouldPrintTheCategorysZeroWhenTheDetailIsUnknown() {
    // Given
    NationalEvent dismissal = MAPPING.nationalEvent("application-dismissed");

    // When
    var code = dismissal.statusEventCode(Stage.FILING, Stage.TERMINATION, State.INACTIVE);

    // Then
    assertThat(code).hasToString("N-1-6-B10-B00-NAP-A043");
    assertThat(code.detailedEvent().isUnmapped()).isTrue();
  }

  @Test
  void shouldUseTheExaminationIndicatorForSubstantiveExamination() {
    // When
    List<NationalEvent> examination =
        MAPPING.nationalEvents().stream()
            .filter(
                event ->
                    List.of("D11", "D21", "D22", "B15").stream()
                        .map(EventCode::new)
                        .anyMatch(code -> Objects.equals(code, event.detailedEvent())))
            .filter(event -> !event.id().startsWith("appeal"))
            .toList();

    // Then
    assertThat(examination)
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.indicator()).isEqualTo("EXM"));
  }

  @Test
  void shouldNameEveryEventOfTheReferenceOnce() {
    // When
    List<Row> rows = Table.read(FOLDER + "/national-events.csv");

    // Then
    assertThat(rows).hasSize(76 + 9);
    assertThat(rows.stream().map(row -> row.text("name_en"))).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "receiving.filing-received, right=patent;documentCode=A63, patent-application-filed, filingDate",
    "receiving.document-received, documentCode=A621, examination-requested, receivedDate",
    "receiving.document-received, documentCode=A53, opinion-filed, receivedDate",
    "receiving.document-received, documentCode=A523, amendment-filed, receivedDate",
    "receiving.document-received, documentCode=A51, formality-amendment-filed, receivedDate",
    "formality.amendment-ordered, documentCode=A111, formality-amendment-ordered, dispatchedOn",
    "formality.amendment-ordered, documentCode=A112, later-document-amendment-ordered, dispatchedOn",
    "formality.procedure-dismissed, documentCode=A043;effect=application, application-dismissed, effectiveOn",
    "formality.procedure-dismissed, documentCode=A073;effect=procedure, procedure-dismissed, effectiveOn",
    "formality.procedure-dismissed, documentCode=A045;effect=application, registration-fee-not-paid, effectiveOn",
    "formality.deemed-withdrawn, '', deemed-withdrawn-no-examination-request, effectiveOn",
    "fee.fee-paid, purpose=registration, registration-fee-paid, paidOn",
    "fee.right-registered, right=patent, right-registered, registeredOn",
    "dossier.notice-of-reasons-dispatched, documentCode=A131, notice-of-reasons-dispatched, dispatchedOn",
    "dossier.grant-decided, documentCode=A01, grant-decided, dispatchedOn",
    "dossier.refusal-decided, documentCode=A02, refusal-decided, dispatchedOn",
    "dossier.refusal-became-final, '', refusal-became-final, finalOn",
    "gazette.application-published, kindCode=A, application-published, publishedOn",
    "gazette.patent-gazette-published, kindCode=B2, patent-gazette-published, publishedOn"
  })
  void shouldMapAnEventOfTheStories(
      String type, String fields, String nationalEvent, String effectiveDateField) {
    // Given
    ObservedEvent event = event(type, fields + ";" + effectiveDateField + "=2028-02-29");

    // When
    Outcome outcome = MAPPING.outcomeOf(event);

    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Exported.class,
            exported -> {
              assertThat(exported.events())
                  .extracting(NationalEvent::id)
                  .containsExactly(nationalEvent);
              assertThat(exported.effectiveDate()).isEqualTo("2028-02-29");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "receiving.document-received, documentCode=R100",
    "receiving.dispatch-served, ''",
    "formality.formalities-completed, ''",
    "fee.fee-paid, purpose=filing",
    "fee.fee-paid, purpose=examination",
    "fee.fee-unpaid, ''",
    "fee.registration-fee-overdue, ''"
  })
  void shouldKeepBackWithAReasonWhenTheEventIsNoLegalEvent(String type, String fields) {
    // When
    Outcome outcome = MAPPING.outcomeOf(event(type, fields));

    // Then
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.NotExported.class,
            kept -> assertThat(kept.reason().en()).hasSizeGreaterThan(20));
  }

  /** ST.27 codes are for patents and utility models. */
  @ParameterizedTest
  @CsvSource({
    "特願2026-000001, true",
    "実願2026-000001, true",
    "意願2026-000001, false",
    "商願2026-000001, false"
  })
  void shouldCodeNoEventOfADesignOrATrademark(String number, boolean coded) {
    // Given
    ObservedEvent transfer =
        event(
            "receiving.document-received",
            "applicationNumber=%s;documentCode=A761;receivedDate=2026-12-01".formatted(number));

    // When
    Outcome outcome = MAPPING.outcomeOf(transfer);

    // Then
    assertThat(outcome instanceof Outcome.Exported).isEqualTo(coded);
    assertThat(outcome instanceof Outcome.Unmapped).isEqualTo(!coded);
  }

  @ParameterizedTest
  @CsvSource({
    "receiving.document-received, documentCode=A999",
    "receiving.filing-received, right=trademark;documentCode=A63",
    "fee.fee-paid, purpose=annuity",
    "fee.licence-registered, kind=provisional-exclusive"
  })
  void shouldNotGuessWhenNoRuleNamesTheEvent(String type, String fields) {
    // When
    Outcome outcome = MAPPING.outcomeOf(event(type, fields));

    // Then
    assertThat(outcome).isEqualTo(new Outcome.Unmapped());
  }

  private static ObservedEvent event(String type, String fields) {
    Map<String, String> values = new HashMap<>();
    for (String field : fields.split(";")) {
      if (field.contains("=")) {
        values.put(field.split("=")[0], field.split("=")[1]);
      }
    }
    return new ObservedEvent("e1", "org.patentoffice." + type + ".v1", null, Instant.EPOCH, values);
  }
}
