package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Tampering;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** The office finds the first receipt that is not as it was given. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class ChainAuditTest {
  @Inject Tampering tampering;

  private final Applicant applicant = Applicant.somebody();
  private final List<Response> receipts = new ArrayList<>();

  @BeforeEach
  void fileThree() {
    for (int i = 0; i < 3; i++) {
      receipts.add(applicant.filed(FilingPackage.application()));
    }
  }

  @Test
  void shouldFindTheChainWholeWhenNobodyTouchedIt() {
    // When
    Response audit = audit("from=1");

    // Then
    audit
        .then()
        .statusCode(200)
        .body("whole", equalTo(true))
        .body("next", nullValue())
        .body("to", equalTo(position(2)))
        .body("head", equalTo(position(2)));
  }

  @Test
  void shouldSayWhereToGoOnWhenThereIsMoreThanOneBatch() {
    // When
    Response audit = audit("from=%d&limit=2".formatted(position(0)));

    // Then
    audit
        .then()
        .statusCode(200)
        .body("whole", equalTo(true))
        .body("to", equalTo(position(1)))
        .body("next", equalTo(position(2)));
  }

  @ParameterizedTest
  @CsvSource({
    "answer, 'replace(answer, ''特許願'', ''実用願'')', TEXT_CHANGED",
    "signature, 'set_byte(signature, length(signature) - 3, 7)', SIGNATURE_WRONG",
    "signature, '''\\x00''', SIGNATURE_WRONG",
    "text_sha256, '''ab''', READABLE_PART_CHANGED",
  })
  void shouldNameTheFirstBreakWhenAReceiptWasChanged(String column, String value, String kind) {
    // Given
    String number = receipts.get(1).path("receiptNumber");
    tampering.run(
        "create table kept as select * from receipt where document_number = '%s'"
            .formatted(number));
    tampering.unguarded(
        "update receipt set %s = %s where document_number = '%s'".formatted(column, value, number));

    // When
    Response audit = audit("from=1");

    // Then
    tampering.unguarded(
        "update receipt r set %s = k.%s from kept k where r.document_number = k.document_number"
            .formatted(column, column));
    tampering.run("drop table kept");
    audit
        .then()
        .statusCode(200)
        .body("whole", equalTo(false))
        .body("firstBreak.position", equalTo(position(1)))
        .body("firstBreak.kind", equalTo(kind))
        .body("next", nullValue());
    audit("from=1").then().body("whole", equalTo(true));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "2, 1", "2, 2", "1, 0", "1, 2"})
  void shouldNameTheMissingPlaceWhenAReceiptWasRemoved(int removed, int from) {
    // Given
    String number = receipts.get(removed).path("receiptNumber");
    tampering.run(
        "create table kept as select * from receipt where document_number = '%s'"
            .formatted(number));
    tampering.unguarded("delete from receipt where document_number = '%s'".formatted(number));

    // When
    Response audit = audit("from=%d".formatted(position(from)));

    // Then
    tampering.run("insert into receipt select * from kept", "drop table kept");
    audit.then().statusCode(200).body("whole", equalTo(false));
    assertThat(audit.<String>path("firstBreak.kind")).isEqualTo("CHAIN_GAP");
    assertThat(audit.<String>path("firstBreak.detailEn")).contains("missing");
    assertThat(audit.<String>path("firstBreak.detailJa")).contains("欠けています");
  }

  @ParameterizedTest
  @CsvSource({"from=0", "from=-1", "limit=0", "limit=1001"})
  void shouldSayWhatIsExpectedWhenAskedForAnotherStretch(String query) {
    // When
    Response audit = audit(query);

    // Then
    audit
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("detail", containsString("1 to 1000"));
  }

  private int position(int receipt) {
    return receipts.get(receipt).path("chain.position");
  }

  private static Response audit(String query) {
    return Applicant.as(Tokens.of("aki", Roles.AUDITOR)).get("/operations/receipt-chain?" + query);
  }
}
