package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.AtOnce;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.numbering.Numbers;
import org.patentoffice.testkit.OfficeServers;

/** Numbers of record have no gaps and no doubles, whatever happens to a filing. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class NumberingTest {
  private static final int FILINGS_AT_ONCE = 24;

  @Inject Numbers numbers;
  @Inject OfficeClock clock;

  private final Applicant applicant = Applicant.somebody();

  @Test
  void shouldGiveDenseNumbersWhenManyFileAtOnce() {
    // Given
    int last = serial(applicant.newApplication());
    List<byte[]> zips =
        IntStream.range(0, FILINGS_AT_ONCE)
            .mapToObj(n -> FilingPackage.application().zip())
            .toList();

    // When
    List<Response> receipts =
        AtOnce.times(FILINGS_AT_ONCE, n -> Applicant.somebody().file(zips.get(n)));

    // Then
    assertThat(receipts).extracting(Response::statusCode).containsOnly(201);
    assertThat(receipts)
        .extracting(receipt -> serial(receipt.path("applicationNumber")))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(last + 1, last + FILINGS_AT_ONCE).boxed().toList());
    assertThat(receipts)
        .extracting(receipt -> receipt.path("documentNumber"))
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldLeaveNoGapWhenFilingsBetweenAreRefused() {
    // Given
    int last = serial(applicant.newApplication());
    byte[] clean = FilingPackage.application().zip();
    byte[] refused = FilingPackage.application().with("【請求項２】", "【請求項４】").zip();
    byte[] ofNobodysCase = FilingPackage.of("sample-exam-request").zip();

    // When
    List<Response> answers =
        AtOnce.times(
            12, n -> applicant.file(n % 3 == 0 ? clean : n % 3 == 1 ? refused : ofNobodysCase));

    // Then
    assertThat(answers)
        .filteredOn(answer -> answer.statusCode() == 201)
        .extracting(receipt -> serial(receipt.path("applicationNumber")))
        .containsExactlyInAnyOrder(last + 1, last + 2, last + 3, last + 4);
    assertThat(serial(applicant.newApplication())).isEqualTo(last + 5);
  }

  @Test
  void shouldGiveTheNumberToTheNextWhenATransactionIsRolledBack() {
    // Given
    int last = serial(applicant.newApplication());
    Numbers.Series series = new Numbers.Series(Right.PATENT, clock.today().getYear(), false);

    // When
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          numbers.take(clock.today(), Map.of(series, 1), 1);
                          throw new IllegalStateException("The power failed");
                        }))
        .hasMessageContaining("The power failed");

    // Then
    assertThat(serial(applicant.newApplication())).isEqualTo(last + 1);
  }

  private static int serial(String applicationNumber) {
    return ApplicationNumber.parse(applicationNumber).serial();
  }
}
