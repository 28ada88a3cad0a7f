package org.patentoffice.dossier.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.dossier.fixture.Desk.REASONS;
import static org.patentoffice.dossier.fixture.Desk.awaitDossier;
import static org.patentoffice.dossier.fixture.Desk.awaitOnWorklist;
import static org.patentoffice.dossier.fixture.Desk.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.patentoffice.dossier.fixture.CaseOnTopics;
import org.patentoffice.dossier.fixture.Desk;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.TimeLimit;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** From a notice that nobody answers to a refusal that is final. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class AppealPeriodTest {
  private static final String TOPIC = "dossier.file";
  private static final String FINAL = "org.patentoffice.dossier.refusal-became-final.v1";

  @OfficeEvents Events events;
  @Inject Desk desk;

  @Test
  void shouldBecomeFinalOnTheDayAfterThePeriodWhenNobodyAppeals() {
    // Given
    CaseOnTopics file = desk.newCase(events).examinable("hanako").publish();
    awaitOnWorklist(file.number(), "first-action");
    String notice =
        post(file.number(), "notices-of-reasons", REASONS).then().extract().path("documentNumber");
    file.served(notice, "A131", desk.today()).publish();
    awaitDossier(file.number(), "documents[-1].served.on", desk.today().toString());
    desk.moveClockTo(desk.today().plusDays(70));
    awaitOnWorklist(file.number(), "decide-without-answer");
    String refusal =
        post(file.number(), "refusal-decision", REASONS)
            .then()
            .statusCode(201)
            .extract()
            .path("documentNumber");
    LocalDate served = desk.today();
    file.served(refusal, "A02", served).publish();
    awaitDossier(file.number(), "documents[-1].served.on", served.toString());
    LocalDate lastDay = TimeLimit.months(served, 3, OfficeCalendar.japan()).lastDay();
    desk.moveClockTo(lastDay);
    assertThat(events.present(TOPIC, file.number().toString())).noneMatch(this::isFinal);

    // When
    desk.moveClockTo(lastDay.plusDays(1));

    // Then
    Events.Emitted event = events.await(TOPIC, FINAL, file.number().toString());
    assertThat(event.payload())
        .contains("\"documentNumber\":\"" + refusal + "\"")
        .contains("\"finalOn\":\"" + lastDay.plusDays(1) + "\"");
    assertThat(event.headers()).containsEntry("ce_actor", "calendar:appeal-period");
    awaitDossier(file.number(), "examination.state", "finally-refused");
  }

  private boolean isFinal(Events.Emitted event) {
    return event.type().equals(FINAL);
  }
}
