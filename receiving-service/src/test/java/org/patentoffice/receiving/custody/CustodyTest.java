package org.patentoffice.receiving.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.fixture.Papers;
import org.patentoffice.receiving.fixture.Tampering;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.receiving.fixture.Typist;
import org.patentoffice.receiving.label.LabelReader;
import org.patentoffice.testkit.OfficeServers;

/** Where a piece of paper is, who took it there, and what has lain too long. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class CustodyTest {
  private static final String PATENT = "patent-application";

  @Inject OfficeClock clock;
  @Inject Tampering database;
  @Inject Traces traces;

  private final Typist one = Typist.somebody();
  private final Typist two = Typist.somebody();
  private final Typist supervisor = Typist.supervisor();

  @BeforeEach
  void clear() {
    supervisor.clearTheDesk();
  }

  @Test
  void shouldBeAtIntakeAsSoonAsItIsRegistered() {
    // Given
    String envelope = registered();

    // When
    Response way = way(envelope);

    // Then
    way.then()
        .body("place.station", equalTo("intake"))
        .body("place.takenBy", equalTo(one.name()))
        .body("place.since", equalTo(clock.today().toString()))
        .body("handovers.station", contains("intake"));
  }

  @Test
  void shouldBeWhereItWasScannedLastAndKeepTheWayThere() {
    // Given
    String envelope = registered();
    String label = label(envelope);

    // When
    take(two, "scanning", label, null).then().statusCode(200).body("moved", equalTo(1));
    take(two, "scanning", label, null).then().statusCode(200).body("moved", equalTo(0));
    take(one, "archive", label, null).then().statusCode(200).body("moved", equalTo(1));

    // Then
    way(envelope)
        .then()
        .body("handovers.station", equalTo(List.of("intake", "scanning", "archive")))
        .body("handovers.takenBy", equalTo(List.of(one.name(), two.name(), one.name())))
        .body("place.station", equalTo("archive"))
        .body("place.due", nullValue());
  }

  @Test
  void shouldTakeAllThatIsInABoxWhenTheBoxIsScanned() {
    // Given
    String first = registered();
    String second = registered();
    int box = box();
    take(one, "intake", label(first), boxLabel(box)).then().statusCode(200);
    take(one, "intake", label(second), boxLabel(box)).then().statusCode(200);

    // When
    Response taken = take(two, "scanning", boxLabel(box), null);

    // Then
    taken
        .then()
        .statusCode(200)
        .body("kind", equalTo("box"))
        .body("documents", equalTo(2))
        .body("moved", equalTo(2));
    box(box)
        .then()
        .body("documents.envelopeNumber", equalTo(List.of(first, second)))
        .body("documents.station", everyItem(equalTo("scanning")));
    take(two, "scanning", boxLabel(box), null).then().body("moved", equalTo(0));
  }

  @Test
  void shouldNoLongerBeInTheBoxWhenItIsTakenOut() {
    // Given
    String envelope = registered();
    int box = box();
    take(one, "intake", label(envelope), boxLabel(box)).then().statusCode(200);

    // When
    take(two, "scanning", label(envelope), null).then().statusCode(200);

    // Then
    box(box).then().body("documents", equalTo(List.of()));
    take(two, "scanning", boxLabel(box), null)
        .then()
        .statusCode(409)
        .body("place", equalTo("/code"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "22600000001", "D22699999999-00000000", "B1-00000000", "hello"})
  void shouldNoteNothingWhenItIsNoLabelOfTheDesk(String code) {
    // Given
    long before = traces.number("select count(*) from desk_handover");

    // When
    Response refused = take(one, "scanning", code, null);

    // Then
    refused
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:patent-office:problem:label-unknown"))
        .body("place", equalTo("/code"));
    assertThat(traces.number("select count(*) from desk_handover")).isEqualTo(before);
  }

  @Test
  void shouldNameThePlaceWhenStationOrBoxIsWrong() {
    // Given
    String label = label(registered());
    String box = boxLabel(box());

    // When
    List<Response> answers =
        List.of(
            take(one, "cellar", label, null),
            take(one, "scanning", label, label),
            take(one, "scanning", box, box),
            take(one, "scanning", "D".repeat(65), null));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(422);
    assertThat(answers)
        .extracting(answer -> answer.<String>path("place"))
        .containsExactly("/station", "/box", "/code", "/code");
  }

  @Test
  void shouldBeOverdueOnTheDayAfterItShouldHaveGoneOn() {
    // Given
    String late = registered();
    String arrived = registered();
    String fresh = registered();
    LocalDate longAgo = clock.today().minusDays(14);
    handedOver(late, "scanning", longAgo);
    handedOver(arrived, "archive", longAgo);

    // When
    Response overdue = one.request().get("/desk/handovers/overdue");

    // Then
    overdue
        .then()
        .statusCode(200)
        .body("envelopeNumber", hasItem(late))
        .body("envelopeNumber", not(hasItem(arrived)))
        .body("envelopeNumber", not(hasItem(fresh)));
    take(two, "archive", label(late), null).then().statusCode(200);
    one.request().get("/desk/handovers/overdue").then().body("envelopeNumber", not(hasItem(late)));
  }

  @Test
  void shouldNotKnowAnEnvelopeOrABoxThatIsNone() {
    way("20000000000").then().statusCode(404);
    box(999_999_999).then().statusCode(404);
    one.request().get("/desk/boxes/999999999/label").then().statusCode(404);
    one.request().get("/desk/separators?envelope=20000000000").then().statusCode(404);
  }

  @Test
  void shouldNeverChangeWhatWasNoted() {
    // Given
    String envelope = registered();
    take(one, "scanning", label(envelope), null).then().statusCode(200);

    // When
    ThrowingCallable change =
        () -> database.run("update desk_handover set taken_by = 'somebody else'");
    ThrowingCallable delete = () -> database.run("delete from desk_handover");

    // Then
    assertThat(List.of(change, delete))
        .allSatisfy(
            tampering ->
                assertThatThrownBy(tampering)
                    .hasCauseInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only"));
  }

  private String registered() {
    return one.registeredUnscanned(PATENT, clock.today().toString(), 1);
  }

  private void handedOver(String envelope, String station, LocalDate on) {
    database.run(
        "insert into desk_handover (envelope_number, station, taken_by, taken_on) values ('%s', '%s', 'somebody', '%s')"
            .formatted(envelope, station, on));
  }

  private String label(String envelope) {
    return LabelReader.read(one.separators(envelope).getFirst()).orElseThrow().text();
  }

  private int box() {
    return one.request().post("/desk/boxes").then().statusCode(201).extract().path("boxNumber");
  }

  private Response box(int number) {
    return one.request().get("/desk/boxes/" + number);
  }

  private String boxLabel(int number) {
    byte[] pdf = one.request().get("/desk/boxes/" + number + "/label").asByteArray();
    return LabelReader.read(Papers.pagesOf(pdf).getFirst()).orElseThrow().text();
  }

  private Response way(String envelope) {
    return one.request().get("/desk/handovers/" + envelope);
  }

  private static Response take(Typist person, String station, String code, String box) {
    Map<String, String> scanned = new HashMap<>();
    scanned.put("station", station);
    scanned.put("code", code);
    scanned.put("box", box);
    return person.request().contentType(ContentType.JSON).body(scanned).post("/desk/handovers");
  }
}
