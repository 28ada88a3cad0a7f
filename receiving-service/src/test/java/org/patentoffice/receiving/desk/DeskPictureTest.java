package org.patentoffice.receiving.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.Papers;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.receiving.fixture.Typist;
import org.patentoffice.testkit.OfficeServers;

/** Drawings and marks are framed on the scan and become pictures of the filing. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class DeskPictureTest {
  private static final String PATENT = "patent-application";
  private static final String TRADEMARK = "trademark-application";
  private static final String FRAME = "2 0.100 0.100 0.400 0.300";

  @Inject Traces traces;
  @Inject OfficeClock clock;

  private final Typist one = Typist.somebody();
  private final Typist two = Typist.somebody();
  private final Typist three = Typist.somebody();
  private final Typist supervisor = Typist.supervisor();

  @BeforeEach
  void clear() {
    supervisor.clearTheDesk();
  }

  @Test
  void shouldBecomeADrawingOfTheApplicationWhenASecondPersonConfirmsTheFrame() {
    // Given
    Map<String, String> paper = withFigure(FRAME);
    String envelope = registered(PATENT, paper);
    one.keysNext(paper).then().statusCode(204);

    // When
    two.keysNext(paper).then().statusCode(204);

    // Then
    String application = supervisor.awaitState(envelope, "released").path("applicationNumber");
    assertThat(images(application)).isEqualTo(1);
  }

  @Test
  void shouldBecomeTheMarkOfATrademark() {
    // Given
    Map<String, String> paper = Papers.trademark(1);
    paper.put("mark", "");
    paper.put("standardCharacters", "");
    paper.put("markPicture", "1 0.100 0.100 0.300 0.200");
    String envelope = registered(TRADEMARK, paper);
    one.keysNext(paper).then().statusCode(204);

    // When
    two.keysNext(paper).then().statusCode(204);

    // Then
    Response released = supervisor.awaitState(envelope, "released");
    assertThat(
            traces.number(
                "select count(*) from outbox where aggregate_id = ? and payload::jsonb @> ?::jsonb",
                released.<String>path("applicationNumber"),
                "{\"parts\":[{\"name\":\"markpicture.jpg\",\"role\":\"original\"}]}"))
        .isEqualTo(1);
  }

  /** Text stays blind; only the frame is shown to who keys it again. */
  @Test
  void shouldProposeTheFrameAndNothingElseToTheSecondPerson() {
    // Given
    Map<String, String> paper = withFigure(FRAME);
    registered(PATENT, paper);
    Response first = one.next();
    one.keysNext(paper).then().statusCode(204);

    // When
    Response second = two.next();

    // Then
    first.then().body("fields.proposal", everyItem(equalTo("")));
    second
        .then()
        .body("fields.find { it.name == 'figure1' }.proposal", equalTo(FRAME))
        .body("fields.find { it.name == 'figure1' }.draft", equalTo(""))
        .body("fields.findAll { it.name != 'figure1' }.proposal", everyItem(equalTo("")))
        .body("fields.draft", everyItem(equalTo("")));
  }

  @Test
  void shouldAskAThirdPersonWhenTheFramesDiffer() {
    // Given
    Map<String, String> paper = withFigure(FRAME);
    String envelope = registered(PATENT, paper);
    one.keysNext(paper).then().statusCode(204);
    two.keysNext(withFigure("2 0.100 0.100 0.400 0.310")).then().statusCode(204);
    Response work = three.next();

    // When
    three.keysNext(paper).then().statusCode(204);

    // Then
    work.then()
        .body("stage", equalTo("adjudication"))
        .body("fields.name", equalTo(List.of("figure1")));
    String application = supervisor.awaitState(envelope, "released").path("applicationNumber");
    assertThat(images(application)).isEqualTo(1);
  }

  @Test
  void shouldHaveNoDrawingsWhenNothingIsFramed() {
    // Given
    Map<String, String> paper = Papers.patent(5);
    String envelope = registered(PATENT, paper);
    one.keysNext(paper).then().statusCode(204);

    // When
    two.keysNext(paper).then().statusCode(204);

    // Then
    String application = supervisor.awaitState(envelope, "released").path("applicationNumber");
    assertThat(images(application)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 0.1 0.1 0.4 0.3", "2 0.9 0.1 0.4 0.3", "the upper half"})
  void shouldRefuseAFrameThatIsOnNoPage(String frame) {
    // Given
    registered(PATENT, Papers.patent(6));

    // When
    Response refused = one.keysNext(withFigure(frame));

    // Then
    refused.then().statusCode(422).body("fields[0].field", equalTo("figure1"));
  }

  private long images(String application) {
    return traces.number(
        "select count(*) from outbox, jsonb_array_elements(payload::jsonb -> 'parts') part"
            + " where aggregate_id = ? and part ->> 'role' = 'image'",
        application);
  }

  private static Map<String, String> withFigure(String frame) {
    Map<String, String> paper = new HashMap<>(Papers.patent(4));
    paper.put("figure1", frame);
    return paper;
  }

  private String registered(String form, Map<String, String> paper) {
    return one.register(form, clock.today().toString(), "", Papers.pdf(Papers.pages(form, paper)))
        .then()
        .statusCode(201)
        .extract()
        .path("envelopeNumber");
  }
}
