package org.patentoffice.legalstatus.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.legalstatus.ledger.CaseHistory;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Recorded;
import org.patentoffice.legalstatus.mapping.MappingFiles;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.mapping.Version;
import org.patentoffice.legalstatus.st27.CodeLists;

class DeadlinesTest {
  private static final Version VERSION = Version.of("jpo-st27-2026.2");
  private static final CaseHistory HISTORY =
      new CaseHistory(MappingFiles.read(VERSION, CodeLists.read(VERSION.codeLists())));

  private final List<Recorded> recorded = new ArrayList<>();

  @Test
  void shouldNameTheLastDayToRequestExaminationOfAPatentApplication() {
    // Given
    happened(
        "receiving.filing-received",
        Map.of("right", "patent", "documentCode", "A63", "filingDate", "2026-11-20"));

    // When
    List<Deadline> deadlines = deadlines(Right.PATENT);

    // Then
    assertThat(deadlines).extracting(Deadline::kind).containsExactly("examination-request");
    assertThat(deadlines.getFirst().lastDay()).isEqualTo(LocalDate.of(2029, 11, 20));
  }

  @Test
  void shouldNotAskForTheExaminationOfAUtilityModel() {
    // Given
    happened(
        "receiving.filing-received",
        Map.of("right", "utility-model", "documentCode", "A263", "filingDate", "2026-11-20"));

    // When
    List<Deadline> deadlines = deadlines(Right.UTILITY_MODEL);

    // Then
    assertThat(deadlines).isEmpty();
  }

  @Test
  void shouldCiteTheLawOfTheRight() {
    // Given
    happened(
        "receiving.filing-received",
        Map.of("right", "utility-model", "documentCode", "A263", "filingDate", "2026-11-20"));
    happened(
        "fee.right-registered",
        Map.of(
            "right", "utility-model",
            "registrationNumber", "実用新案登録第3300001号",
            "registeredOn", "2027-02-01",
            "expiresOn", "2036-11-20",
            "nextAnnuityDueOn", "2030-02-01"));

    // When
    List<Deadline> deadlines = deadlines(Right.UTILITY_MODEL);

    // Then
    assertThat(deadlines).extracting(Deadline::legalBasis).containsExactly("実用新案法第32条第2項");
    assertThat(deadlines).extracting(Deadline::lastDay).containsExactly(LocalDate.of(2030, 2, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-11-22, 2026-11-20, 2029-11-20",
    "2029-11-19, 2026-11-20, 2029-12-19",
    "2031-03-03, 2026-11-20, 2031-04-02"
  })
  void shouldCountFromTheOriginalWithThirtyDaysAtLeastWhenDivided(
      String filed, String effective, String lastDay) {
    // Given
    happened(
        "receiving.filing-received",
        Map.of(
            "right", "patent",
            "documentCode", "A63",
            "filingDate", filed,
            "derivation.kind", "division",
            "derivation.effectiveFilingDate", effective));

    // When
    List<Deadline> deadlines = deadlines(Right.PATENT);

    // Then
    assertThat(deadlines).extracting(Deadline::lastDay).containsExactly(LocalDate.parse(lastDay));
    assertThat(deadlines).extracting(Deadline::legalBasis).containsExactly("特許法第48条の3第2項");
  }

  @ParameterizedTest
  @CsvSource({"2025-06-02, 2028-06-02", ","})
  void shouldCountFromTheInternationalFilingDateAndNotGuessIt(
      @Nullable String filed, @Nullable String lastDay) {
    // Given
    Map<String, String> entry = new HashMap<>();
    entry.put("right", "patent");
    entry.put("documentCode", "A632");
    entry.put("filingDate", "2026-11-20");
    if (filed != null) {
      entry.put("internationalApplication.filingDate", filed);
    }
    happened("receiving.filing-received", entry);

    // When
    List<Deadline> deadlines = deadlines(Right.PATENT);

    // Then
    assertThat(deadlines)
        .extracting(Deadline::lastDay)
        .isEqualTo(lastDay == null ? List.of() : List.of(LocalDate.parse(lastDay)));
  }

  @Test
  void shouldNotGuessTheLastDayOfADividedApplication() {
    // Given
    happened(
        "receiving.filing-received",
        Map.of(
            "right", "patent",
            "documentCode", "A63",
            "filingDate", "2029-11-20",
            "derivation.kind", "division"));

    // When
    List<Deadline> deadlines = deadlines(Right.PATENT);

    // Then
    assertThat(deadlines).isEmpty();
  }

  @Test
  void shouldForgetTheOverdueFeeWhenTheRightIsRestored() {
    // Given
    happened(
        "receiving.filing-received",
        Map.of("right", "patent", "documentCode", "A63", "filingDate", "2026-11-20"));
    happened(
        "fee.right-registered",
        Map.of(
            "right", "patent",
            "registrationNumber", "特許第7000001号",
            "registeredOn", "2028-02-01",
            "expiresOn", "2046-11-20",
            "nextAnnuityDueOn", "2031-02-01"));
    happened("fee.annuity-overdue", Map.of("dueOn", "2031-02-01", "payableUntil", "2031-08-01"));
    List<Deadline> overdue = deadlines(Right.PATENT);
    happened("fee.right-lapsed", Map.of("lapsedOn", "2031-02-01"));
    happened("fee.right-restored", Map.of("restoredOn", "2032-01-15"));

    // When
    List<Deadline> restored = deadlines(Right.PATENT);

    // Then
    assertThat(overdue).extracting(Deadline::kind).containsExactly("annuity-with-surcharge");
    assertThat(restored).isEmpty();
  }

  private void happened(String type, Map<String, String> told) {
    Map<String, String> fields = new HashMap<>(told);
    fields.put("owner", "hanako");
    fields.put("title", "架空の装置");
    Instant at = Instant.EPOCH.plusSeconds(recorded.size());
    recorded.add(
        new Recorded(
            recorded.size() + 1L,
            new ObservedEvent(
                "e" + recorded.size(), "org.patentoffice." + type + ".v1", null, at, fields),
            at));
  }

  private List<Deadline> deadlines(Right right) {
    return Deadlines.of(right, Reckoning.of(recorded, HISTORY, null));
  }
}
