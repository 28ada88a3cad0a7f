package org.patentoffice.formality.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.patentoffice.formality.procedure.CaseFixtures.FILED;
import static org.patentoffice.formality.procedure.CaseFixtures.examinationRequest;
import static org.patentoffice.formality.procedure.CaseFixtures.filing;
import static org.patentoffice.formality.procedure.CaseFixtures.filingFeePaid;
import static org.patentoffice.formality.procedure.CaseFixtures.paid;
import static org.patentoffice.formality.procedure.CaseFixtures.received;
import static org.patentoffice.formality.procedure.CaseFixtures.served;
import static org.patentoffice.formality.procedure.CaseFixtures.unpaid;
import static org.patentoffice.formality.procedure.CaseFixtures.withdrawal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.FeePurpose;

/** More time to answer a notice of reasons, for who asks in time and pays. */
class ExtensionTest {
  private static final DocumentNumber NOTICE = DocumentNumber.parse("06127000021");
  private static final DocumentNumber REQUEST = received(31);
  private static final DocumentNumber SECOND_REQUEST = received(32);
  private static final LocalDate SERVED = LocalDate.of(2027, 6, 1);

  /** Sixty days from 1 June end on Saturday, 31 July: the Monday after. */
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 8, 2);

  private static final LocalDate EXTENDED_TO = LocalDate.of(2027, 10, 4);

  private final PaperOffice office = new PaperOffice(FILED.plusDays(1));

  @Test
  void shouldExtendByTwoMonthsWhenItIsAskedForOnTheLastDayAndPaid() {
    // Given
    underReasons();
    office.note(request(REQUEST, LAST_DAY));

    // When
    office.note(paid(REQUEST, FeePurpose.EXTENSION, LAST_DAY));

    // Then
    assertThat(extensions())
        .containsExactly(new Act.TimeLimitExtended(REQUEST, LAST_DAY, EXTENDED_TO));
  }

  @Test
  void shouldExtendInTheSameWayWhenTheNoticeIsToldLast() {
    // Given
    office.noting(filing(), filingFeePaid(), examinationRequest(FILED.plusMonths(2)));
    office.noting(
        request(REQUEST, LAST_DAY),
        paid(REQUEST, FeePurpose.EXTENSION, LAST_DAY),
        served(NOTICE, SERVED));

    // When
    office.note(new Fact.ReasonsNotified(NOTICE, 60));

    // Then
    assertThat(extensions())
        .containsExactly(new Act.TimeLimitExtended(REQUEST, LAST_DAY, EXTENDED_TO));
  }

  @Test
  void shouldNotExtendWhenThePeriodIsOver() {
    // Given
    underReasons();
    office.note(request(REQUEST, LAST_DAY.plusDays(1)));

    // When
    office.note(paid(REQUEST, FeePurpose.EXTENSION, LAST_DAY.plusDays(1)));

    // Then
    assertThat(extensions()).isEmpty();
  }

  @Test
  void shouldOrderThePaymentAndNotExtendWhenTheFeeIsUnpaid() {
    // Given
    underReasons();
    office.note(request(REQUEST, LAST_DAY));

    // When
    office.note(unpaid(REQUEST, FeePurpose.EXTENSION));

    // Then
    assertThat(extensions()).isEmpty();
    assertThat(office.state().file().all(Act.AmendmentOrdered.class))
        .extracting(Act.AmendmentOrdered::code, Act.AmendmentOrdered::concerns)
        .containsExactly(tuple(NoticeCode.A112, REQUEST));
  }

  @Test
  void shouldExtendOnceByTheFirstRequestHoweverTheFeesAreReported() {
    // Given
    underReasons();
    office.noting(request(REQUEST, SERVED.plusDays(9)), request(SECOND_REQUEST, LAST_DAY));
    office.note(paid(SECOND_REQUEST, FeePurpose.EXTENSION, LAST_DAY));
    assertThat(extensions()).isEmpty();

    // When
    office.note(paid(REQUEST, FeePurpose.EXTENSION, SERVED.plusDays(9)));

    // Then
    assertThat(extensions())
        .containsExactly(new Act.TimeLimitExtended(REQUEST, SERVED.plusDays(9), EXTENDED_TO));
  }

  @Test
  void shouldNotExtendWhenTheApplicationWasWithdrawnBefore() {
    // Given
    underReasons();
    office.noting(withdrawal(SERVED.plusDays(3)), request(REQUEST, LAST_DAY));

    // When
    office.note(paid(REQUEST, FeePurpose.EXTENSION, LAST_DAY));

    // Then
    assertThat(extensions()).isEmpty();
  }

  private void underReasons() {
    office.noting(filing(), filingFeePaid(), examinationRequest(FILED.plusMonths(2)));
    office.noting(new Fact.ReasonsNotified(NOTICE, 60), served(NOTICE, SERVED));
  }

  private List<Act.TimeLimitExtended> extensions() {
    return office.state().file().all(Act.TimeLimitExtended.class);
  }

  private static Fact.DocumentReceived request(DocumentNumber number, LocalDate on) {
    return new Fact.DocumentReceived(number, "A601", on, NOTICE.dispatchNumber(), true, List.of());
  }
}
