package org.patentoffice.gazette.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.gazette.planning.Cases.PLANNER;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.gazette.casefile.CaseFile;
import org.patentoffice.gazette.casefile.Ending;
import org.patentoffice.gazette.casefile.Fact;
import org.patentoffice.gazette.casefile.Hold;
import org.patentoffice.gazette.casefile.Publication;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.gazette.number.KindCode;

class PublicationPlannerTest {

  @ParameterizedTest(name = "filed {0}, priority {1}: published {2}")
  @CsvSource({
    "2026-11-20, , 2028-05-22", // 20 May 2028 is a Saturday
    "2026-11-24, , 2028-05-24",
    "2026-11-24, 2025-12-01, 2027-06-01",
    "2026-08-31, , 2028-02-29", // no 31 February
    "2026-06-30, , 2028-01-04", // 30 December to 3 January closed
    "2026-11-03, , 2028-05-08", // 3 to 5 May are holidays, then a weekend
  })
  void shouldPublishWhenEighteenMonthsAreOver(String filed, String priority, String published) {
    // Given
    CaseFile file = Cases.of(Cases.filed(filed, priority), Cases.formalitiesCompleted(filed));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then
    assertThat(plan).isEqualTo(new Plan.Planned(LocalDate.parse(published)));
  }

  @ParameterizedTest(name = "requested {0}, formalities completed {1}: published {2}")
  @CsvSource({
    "2027-01-20, 2026-11-24, 2027-06-21", // 20 June is a Sunday
    "2027-01-20, 2027-07-05, 2027-07-06",
    "2028-04-10, 2026-11-24, 2028-05-24", // the 18 months are over before
  })
  void shouldPublishEarlierWhenTheApplicantRequestsIt(
      String requested, String completed, String published) {
    // Given
    CaseFile file =
        Cases.of(
            Cases.filed("2026-11-24"),
            Cases.formalitiesCompleted(completed),
            Cases.earlyPublicationRequested("52700000007", requested));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then
    assertThat(plan).isEqualTo(new Plan.Planned(LocalDate.parse(published)));
  }

  @ParameterizedTest(name = "filed {0}, original of {1}: published {2}")
  @CsvSource({
    "2027-11-24, 2026-11-24, 2028-05-24",
    "2029-11-21, 2026-11-24, 2029-11-22" // 18 months are over: the issue after the completion
  })
  void shouldCountFromTheOriginalWhenTheApplicationComesFromAnother(
      String filed, String effective, String published) {
    // Given
    CaseFile file =
        Cases.of(Cases.filed(filed, null, effective), Cases.formalitiesCompleted(filed));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then
    assertThat(plan).isEqualTo(new Plan.Planned(LocalDate.parse(published)));
  }

  @Test
  void shouldPublishOnTheRegularDayWhenTheRequestForEarlyPublicationWasDismissed() {
    // Given
    CaseFile file =
        Cases.of(
            Cases.filed("2026-11-24"),
            Cases.formalitiesCompleted("2026-11-24"),
            Cases.earlyPublicationRequested("52700000007", "2027-01-20"),
            new Fact.DocumentDismissed(DocumentNumber.parse("52700000007")));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then
    assertThat(plan).isEqualTo(new Plan.Planned(LocalDate.of(2028, 5, 24)));
  }

  @Test
  void shouldWaitWhenFormalitiesAreOpen() {
    // Given
    CaseFile file = Cases.of(Cases.filed("2026-11-24"));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then
    assertThat(plan).isEqualTo(new Plan.Waiting(Plan.Reason.FORMALITIES_OPEN));
  }

  @Test
  void shouldGoIntoTheNextIssueWhenFormalitiesAreCompletedLate() {
    // Given
    CaseFile file = Cases.of(Cases.filed("2026-11-24"), Cases.formalitiesCompleted("2028-08-10"));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then: 11 August is a holiday, then a weekend
    assertThat(plan).isEqualTo(new Plan.Planned(LocalDate.of(2028, 8, 14)));
  }

  @ParameterizedTest
  @EnumSource(Ending.Kind.class)
  void shouldNotPublishWhenEndedTheDayBefore(Ending.Kind kind) {
    // Given
    CaseFile file =
        Cases.of(
            Cases.filed("2026-11-24"),
            Cases.formalitiesCompleted("2026-11-24"),
            Cases.ended(kind, "2028-05-23"));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then
    assertThat(plan)
        .isEqualTo(new Plan.Barred(Plan.Bar.valueOf(kind.name()), LocalDate.of(2028, 5, 23)));
  }

  @ParameterizedTest
  @EnumSource(Ending.Kind.class)
  void shouldPublishWhenEndedOnTheDayItself(Ending.Kind kind) {
    // Given
    CaseFile file =
        Cases.of(
            Cases.filed("2026-11-24"),
            Cases.formalitiesCompleted("2026-11-24"),
            Cases.ended(kind, "2028-05-24"));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then
    assertThat(plan).isEqualTo(new Plan.Planned(LocalDate.of(2028, 5, 24)));
  }

  @Test
  void shouldNeverPublishWhenDismissedWithFormalitiesOpen() {
    // Given
    CaseFile file =
        Cases.of(Cases.filed("2026-11-24"), Cases.ended(Ending.Kind.DISMISSED, "2027-02-01"));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then
    assertThat(plan).isEqualTo(new Plan.Barred(Plan.Bar.DISMISSED, LocalDate.of(2027, 2, 1)));
  }

  @Test
  void shouldPublishWhenTheWithdrawalItselfWasDismissed() {
    // Given
    CaseFile file =
        Cases.of(
            Cases.filed("2026-11-24"),
            Cases.formalitiesCompleted("2026-11-24"),
            Cases.withdrawnBy("52700000005", "2027-01-05"),
            Cases.dismissed("52700000005"));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then
    assertThat(plan).isEqualTo(new Plan.Planned(LocalDate.of(2028, 5, 24)));
  }

  @Test
  void shouldIssueThePatentGazetteWhenRegistered() {
    // Given: registered on a Friday, seven days later is a holiday (29 April)
    CaseFile file = Cases.of(Cases.filed("2024-11-22"), Cases.registered("2027-04-22"));

    // When
    Plan plan = PLANNER.patentGazette(file);

    // Then
    assertThat(plan).isEqualTo(new Plan.Planned(LocalDate.of(2027, 4, 30)));
  }

  @Test
  void shouldSkipThePublicationOfTheApplicationWhenThePatentComesFirst() {
    // Given
    CaseFile file =
        Cases.of(
            Cases.filed("2026-11-24"),
            Cases.formalitiesCompleted("2026-11-24"),
            Cases.registered("2027-06-01"));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then
    assertThat(plan)
        .isEqualTo(new Plan.Barred(Plan.Bar.IN_PATENT_GAZETTE, LocalDate.of(2027, 6, 8)));
    assertThat(PublicationPlanner.patentKind(file)).isEqualTo(KindCode.B1);
  }

  @Test
  void shouldCallThePatentB2WhenTheApplicationWasPublished() {
    // Given
    CaseFile file =
        Cases.of(
            Cases.filed("2024-11-22"),
            new Fact.Typeset(
                new Publication(
                    "特開2026-000001",
                    KindCode.A,
                    new IssueId(2026, 90, GazetteKind.APPLICATION),
                    LocalDate.of(2026, 5, 22))));

    // When
    KindCode kind = PublicationPlanner.patentKind(file);

    // Then
    assertThat(kind).isEqualTo(KindCode.B2);
  }

  @Test
  void shouldWaitWhenHeld() {
    // Given
    CaseFile file =
        Cases.of(
            Cases.filed("2026-11-24"),
            Cases.formalitiesCompleted("2026-11-24"),
            new Fact.Held(new Hold("公序良俗", "publisher")));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then
    assertThat(plan).isEqualTo(new Plan.Waiting(Plan.Reason.HELD));
  }

  @Test
  void shouldMoveToALaterIssueWhenPostponed() {
    // Given
    CaseFile file =
        Cases.of(
            Cases.filed("2026-11-24"),
            Cases.formalitiesCompleted("2026-11-24"),
            new Fact.Postponed(GazetteKind.APPLICATION, LocalDate.of(2028, 5, 25)));

    // When
    Plan plan = PLANNER.applicationPublication(file);

    // Then
    assertThat(plan).isEqualTo(new Plan.Planned(LocalDate.of(2028, 5, 25)));
  }
}
