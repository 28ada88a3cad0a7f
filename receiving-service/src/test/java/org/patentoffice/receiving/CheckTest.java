package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.testkit.OfficeServers;

/** The same rules, and nothing stored. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class CheckTest {
  @Inject Traces traces;

  private final Applicant applicant = Applicant.somebody();

  @Test
  void shouldStoreNothingWhenAPackageIsChecked() {
    // Given
    FilingPackage filing = FilingPackage.application();
    Map<String, Long> before = traces.now();

    // When
    Response asZip = applicant.check(filing.zip());
    Response asForm = applicant.check(filing.files());

    // Then
    asZip
        .then()
        .statusCode(200)
        .body("acceptable", equalTo(true))
        .body("documentName", equalTo("特許願"))
        .body("findings", equalTo(List.of()));
    assertThat(asForm.asString()).isEqualTo(asZip.asString());
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldFindWhatFilingFindsWhenThePackageHasErrors() {
    // Given
    FilingPackage filing =
        FilingPackage.application()
            .with("【請求項２】", "【請求項４】")
            .with("　　【住所又は居所】　大阪府仮想市仮想町２丁目３番４号\r\n", "")
            .withPicture("figure2.png", "absent");
    Map<String, Long> before = traces.now();
    Response filed = applicant.file(filing.zip());

    // When
    Response checked = applicant.check(filing.zip());

    // Then
    filed.then().statusCode(422).body("type", equalTo("urn:patent-office:problem:filing-refused"));
    checked
        .then()
        .statusCode(200)
        .body("acceptable", equalTo(false))
        .body("findings.messageJa", everyItem(not(blankOrNullString())))
        .body("findings.messageEn", everyItem(not(blankOrNullString())));
    assertThat(checked.<List<Object>>path("findings"))
        .hasSizeGreaterThanOrEqualTo(3)
        .isEqualTo(filed.path("findings"));
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldFindTheSameWarningsWhenThePackageIsAcceptable() {
    // Given
    FilingPackage filing = FilingPackage.application().with("　　【住所又は居所】　大阪府仮想市仮想町２丁目３番４号\r\n", "");
    Response checked = applicant.check(filing.zip());

    // When
    Response filed = applicant.file(filing.zip());

    // Then
    filed.then().statusCode(201);
    assertThat(filed.<List<Object>>path("findings")).hasSize(1).isEqualTo(checked.path("findings"));
  }

  @Test
  void shouldSayLikeFilingThatTheCaseIsUnknownWhenALaterDocumentNamesAnothers() {
    // Given
    String anothers = Applicant.somebody().newApplication();
    byte[] zip = FilingPackage.later("sample-exam-request", anothers).zip();
    Response filed = applicant.file(zip);

    // When
    Response checked = applicant.check(zip);

    // Then
    checked.then().statusCode(404);
    assertThat(checked.asString()).isEqualTo(filed.asString());
  }
}
