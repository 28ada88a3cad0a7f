package org.patentoffice.gazette.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.patentoffice.gazette.planning.Cases.ISSUE_DAYS;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.number.IssueId;

class IssueDaysTest {

  @Test
  void shouldNumberTheFirstOpenDayOfTheYearOne() {
    // Given
    LocalDate firstOpenDay = LocalDate.of(2028, 1, 4);

    // When
    IssueId issue = ISSUE_DAYS.issueOf(GazetteKind.APPLICATION, firstOpenDay);

    // Then
    assertThat(issue).hasToString("2028-001-A");
    assertThat(issue.packageName()).isEqualTo("JPA_2028001");
  }

  @Test
  void shouldCountOnlyIssueDays() {
    // Given: 8 and 9 January 2028 are a weekend, 10 January is a holiday
    LocalDate day = LocalDate.of(2028, 1, 11);

    // When
    IssueId issue = ISSUE_DAYS.issueOf(GazetteKind.PATENT, day);

    // Then
    assertThat(issue).hasToString("2028-005-B");
  }

  @Test
  void shouldRefuseAnIssueWhenTheOfficeIsClosed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ISSUE_DAYS.issueOf(GazetteKind.APPLICATION, LocalDate.of(2028, 1, 1)))
        .withMessageContaining("no issue on 2028-01-01");
  }

  @Test
  void shouldBeDueWhenTheDayBeginsInTokyo() {
    assertThat(IssueDays.dueAt(LocalDate.of(2028, 5, 24)))
        .isEqualTo(Instant.parse("2028-05-23T15:00:00Z"));
  }
}
