package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.Dispatches;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** Once a case is public, anybody may request its examination or inform the examiner. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class ThirdPartyTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOPIC = "receiving.application";
  private static final String RECEIVED = "org.patentoffice.receiving.document-received.v1";

  @OfficeEvents Events events;
  @Inject Dispatches dispatches;
  @Inject Traces traces;

  private final Applicant applicant = Applicant.somebody();
  private final Applicant another = Applicant.somebody();
  private String application = "";

  @BeforeEach
  void file() {
    application = applicant.newApplication();
  }

  @Test
  void shouldReceiveARequestForExaminationByAnotherWhenTheCaseIsPublic()
      throws JsonProcessingException {
    // Given
    publish();

    // When
    Response receipt = another.filed(FilingPackage.later("sample-exam-request", application));

    // Then
    receipt.then().body("documentCode", equalTo("A625"));
    JsonNode told = JSON.readTree(events.await(TOPIC, RECEIVED, application).payload());
    assertThat(told.path("documentCode").asText()).isEqualTo("A625");
    assertThat(told.path("owner").asText()).isEqualTo(another.name());
  }

  @Test
  void shouldReceiveInformationByAnotherWhenTheCaseIsPublic() {
    // Given
    publish();

    // When
    Response receipt = another.filed(FilingPackage.later("information", application));

    // Then
    receipt.then().body("documentCode", equalTo("A831"));
    applicant.filed(FilingPackage.later("sample-exam-request", application));
    assertThat(events.await(TOPIC, RECEIVED, application, 2)).hasSize(2);
  }

  @Test
  void shouldAnswerAsIfThereWereNoCaseWhenItIsNotPublic() {
    // Given
    byte[] request = FilingPackage.later("sample-exam-request", application).zip();
    byte[] nobodys = FilingPackage.later("sample-exam-request", "特願2026-999999").zip();

    // When
    Response answer = another.file(request);

    // Then
    answer.then().statusCode(404).body("type", equalTo("urn:patent-office:problem:case-unknown"));
    assertThat(answer.asString().replace(application, "特願2026-999999"))
        .isEqualTo(another.file(nobodys).asString());
  }

  @Test
  void shouldRefuseEverythingElseOfAnotherThoughTheCaseIsPublic() {
    // Given
    publish();

    // When
    Response answer = another.file(FilingPackage.later("sample-amendment", application).zip());

    // Then
    answer.then().statusCode(404).body("type", equalTo("urn:patent-office:problem:case-unknown"));
    assertThat(
            traces.number("select count(*) from receipt where application_number = ?", application))
        .isEqualTo(1);
  }

  @Test
  void shouldTellTheSenderAndNotTheApplicantWhatIsOrderedAboutHisDocument() {
    // Given
    publish();
    // When
    String order = orderAboutARequest();

    // Then
    applicant.mailbox().then().body("", hasSize(0));
    applicant.open(order).then().statusCode(404);
    another.open(order).then().statusCode(200);
  }

  @Test
  void shouldLetTheSenderAndNobodyElseObeyTheOrderAboutHisDocument() {
    // Given
    publish();
    String order = orderAboutARequest();
    FilingPackage answer =
        FilingPackage.later("formal-amendment", application)
            .with("００００３４", order.substring(order.length() - 6));

    // When
    Response mended = another.file(answer.zip());

    // Then
    mended.then().statusCode(201).body("documentCode", equalTo("A51"));
    Applicant.somebody().file(answer.zip()).then().statusCode(404);
  }

  /** The other's request for examination, and the order about it in his mailbox. */
  private String orderAboutARequest() {
    String request =
        another
            .filed(FilingPackage.later("sample-exam-request", application))
            .path("documentNumber");
    String order = dispatches.orderToAmend(events, application, request);
    another.awaitMail(List.of(order));
    return order;
  }

  private void publish() {
    dispatches.publication(events, application);
  }
}
