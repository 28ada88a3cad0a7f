package org.patentoffice.fee.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.schedule.domain.FeeSchedule;
import org.patentoffice.fee.schedule.domain.Purpose;
import org.patentoffice.fee.schedule.domain.Quotation;
import org.patentoffice.fee.schedule.domain.Quotation.NotInSchedule;
import org.patentoffice.fee.schedule.domain.Quotation.Quoted;
import org.patentoffice.fee.schedule.domain.QuoteRequest;
import org.patentoffice.fee.schedule.domain.YearRange;

class FeeScheduleTest {
  private static final FeeSchedule SCHEDULE = ScheduleFile.load(ScheduleFile.CURRENT_VERSION);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @CsvSource({
    // purpose, claims, filed, paid, expected
    "filing, 3, 2026-11-21, 2026-11-21, 14000",
    "filing, 3, 2016-04-01, 2026-11-21, 14000",
    "examination, 3, 2026-11-21, 2026-11-21, 150000",
    "examination, 1, 2026-11-21, 2026-11-21, 142000",
    // Easy to get wrong: the examination fee follows the day of filing …
    "examination, 3, 2019-04-01, 2022-03-31, 150000",
    "examination, 3, 2019-03-31, 2022-03-31, 130000",
    "examination, 3, 2019-03-31, 2026-11-21, 130000",
    // … and patent fees the day of payment.
    "registration, 3, 2026-11-21, 2026-11-21, 15600",
    "registration, 3, 2018-01-01, 2022-04-01, 15600",
    "registration, 3, 2018-01-01, 2022-03-31, 8100",
    "amendment, 2, 2026-11-21, 2026-11-21, 8000",
  })
  void shouldQuoteByTheRateOfTheRightDay(
      String purpose, int claims, LocalDate filed, LocalDate paid, long expected) {
    // Given
    QuoteRequest request =
        new QuoteRequest(Purpose.parse(purpose), Right.PATENT, claims, 1, null, filed, paid);

    // When
    Quotation quotation = SCHEDULE.quote(request);

    // Then
    assertThat(quoted(quotation).total()).isEqualTo(Yen.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "design | 1 | 1 | 16000 | D-FILING: 16,000",
        "trademark | 1 | 1 | 12000 | T-FILING: 3,400 + 8,600 × 1 class = 12,000",
        "trademark | 1 | 2 | 20600 | T-FILING: 3,400 + 8,600 × 2 classes = 20,600",
        "utility-model | 2 | 1 | 20900 | U-FILING: 14,000",
      })
  void shouldQuoteApplicationsForEveryRight(
      String right, int claims, int classes, long expected, String arithmetic) {
    // Given
    QuoteRequest request =
        new QuoteRequest(Purpose.FILING, Right.parse(right), claims, classes, null, TODAY, TODAY);

    // When
    Quoted quoted = quoted(SCHEDULE.quote(request));

    // Then
    assertThat(quoted.total()).isEqualTo(Yen.of(expected));
    assertThat(quoted.arithmetic()).contains(arithmetic);
  }

  @ParameterizedTest
  @CsvSource({"4, 4, 12700", "4, 6, 38100", "6, 7, 43200", "1, 1, ", "10, 25, 1171200"})
  void shouldQuoteAnnuitiesYearByYear(int from, int to, @Nullable Long expected) {
    // Given
    QuoteRequest request = request(Purpose.ANNUITY, 3, new YearRange(from, to));

    // When
    Quotation quotation = SCHEDULE.quote(request);

    // Then
    if (expected == null) {
      assertThat(quotation).isInstanceOf(NotInSchedule.class);
    } else {
      assertThat(quoted(quotation).total()).isEqualTo(Yen.of(expected));
    }
  }

  @Test
  void shouldShowItsArithmetic() {
    // Given
    QuoteRequest examination = request(Purpose.EXAMINATION, 3, null);
    QuoteRequest years = request(Purpose.ANNUITY, 1, new YearRange(6, 7));

    // When
    Quoted ofExamination = quoted(SCHEDULE.quote(examination));
    Quoted ofYears = quoted(SCHEDULE.quote(years));

    // Then
    assertThat(ofExamination.arithmetic())
        .containsExactly("P-EXAM-2019: 138,000 + 4,000 × 3 claims = 150,000");
    assertThat(ofYears.arithmetic())
        .containsExactly(
            "P-YEAR-4-6-2022: 1 year × (10,300 + 800 × 1 claim) = 11,100",
            "P-YEAR-7-9-2022: 1 year × (24,800 + 1,900 × 1 claim) = 26,700",
            "total = 37,800");
    assertThat(ofYears.scheduleVersion()).isEqualTo(ScheduleFile.CURRENT_VERSION);
  }

  @Test
  void shouldSayThatItKnowsNoRateWhenTheDayIsTooEarlyOrTheRightIsNotServed() {
    // Given
    QuoteRequest early =
        new QuoteRequest(
            Purpose.FILING, Right.PATENT, 1, 1, null, LocalDate.of(2016, 3, 31), TODAY);
    QuoteRequest trademark =
        new QuoteRequest(Purpose.EXAMINATION, Right.TRADEMARK, 1, 1, null, TODAY, TODAY);

    // When
    Quotation ofEarly = SCHEDULE.quote(early);
    Quotation ofTrademark = SCHEDULE.quote(trademark);

    // Then
    assertThat(ofEarly).isInstanceOf(NotInSchedule.class);
    assertThat(ofTrademark).isInstanceOf(NotInSchedule.class);
  }

  @Test
  void shouldRefuseNonsenseWhenClaimsOrYearsAreOutOfRange() {
    assertThatThrownBy(() -> request(Purpose.FILING, 0, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Expected 1 to 10000 claims, but got 0");
    assertThatThrownBy(
            () -> new QuoteRequest(Purpose.FILING, Right.TRADEMARK, 1, 46, null, TODAY, TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Expected 1 to 45 classes, but got 46");
    assertThatThrownBy(() -> new YearRange(3, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new YearRange(1, 26)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void eachMoreClaimCostsTheSame(@ForAll @IntRange(min = 1, max = 9_999) int claims) {
    Yen examination =
        total(Purpose.EXAMINATION, claims + 1).minus(total(Purpose.EXAMINATION, claims));
    Yen registration =
        total(Purpose.REGISTRATION, claims + 1).minus(total(Purpose.REGISTRATION, claims));
    assertThat(examination).isEqualTo(Yen.of(4_000));
    assertThat(registration).isEqualTo(Yen.of(900));
  }

  @Property
  void addedClaimsCostWhatTheyWouldHaveCostAtTheRequest(
      @ForAll @IntRange(min = 1, max = 5_000) int before,
      @ForAll @IntRange(min = 1, max = 5_000) int added) {
    assertThat(total(Purpose.EXAMINATION, before).plus(total(Purpose.AMENDMENT, added)))
        .isEqualTo(total(Purpose.EXAMINATION, before + added));
  }

  private static Yen total(Purpose purpose, int claims) {
    return quoted(SCHEDULE.quote(request(purpose, claims, null))).total();
  }

  private static QuoteRequest request(Purpose purpose, int claims, @Nullable YearRange years) {
    return new QuoteRequest(purpose, Right.PATENT, claims, 1, years, TODAY, TODAY);
  }

  private static Quoted quoted(Quotation quotation) {
    return switch (quotation) {
      case Quoted quoted -> quoted;
      case NotInSchedule missing -> throw new AssertionError(missing.why());
    };
  }
}
