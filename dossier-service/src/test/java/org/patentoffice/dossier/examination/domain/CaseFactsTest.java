package org.patentoffice.dossier.examination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.dossier.fixture.ACase.REFUSAL;
import static org.patentoffice.dossier.fixture.ACase.underReasons;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.patentoffice.dossier.casefile.domain.ApplicationRefused;
import org.patentoffice.dossier.fixture.ACase;

/** Periods and appeals. */
class CaseFactsTest {

  private static ApplicationRefused refusal(ACase file) {
    return file.history().first(ApplicationRefused.class).orElseThrow();
  }

  @Test
  void shouldHaveNoAppealPeriodBeforeTheRefusalIsServed() {
    // Given
    ACase file = underReasons().opinionReceived().refused();
    // When
    var period = file.facts().appealPeriod(refusal(file));
    // Then
    assertThat(period).isEmpty();
  }

  @Test
  void shouldEndTheAppealPeriodThreeMonthsAfterService() {
    // Given
    ACase file = underReasons().opinionReceived().refused().on("2027-01-20").served(REFUSAL);
    // When
    var period = file.facts().appealPeriod(refusal(file));
    // Then
    assertThat(period.orElseThrow().lastDay()).isEqualTo("2027-04-20");
  }

  @Test
  void shouldKnowAnAppealReceivedInTime() {
    // Given
    ACase file = underReasons().opinionReceived().refused().on("2027-04-20").appealReceived();
    // When
    boolean appealed = file.facts().appealedBy(LocalDate.of(2027, 4, 20));
    // Then
    assertThat(appealed).isTrue();
    assertThat(file.facts().appealedBy(LocalDate.of(2027, 4, 19))).isFalse();
  }
}
