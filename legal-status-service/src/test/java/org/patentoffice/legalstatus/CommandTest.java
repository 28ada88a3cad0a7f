package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.patentoffice.legalstatus.Asking.awaitEvents;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** The commands do what the OpenAPI document says, operation by operation. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class CommandTest {
  @OfficeEvents Events events;

  private static List<DocumentedCall> commands() throws IOException {
    return DocumentedCall.all(
            path ->
                path.startsWith("/legal-status")
                    || path.startsWith("/api/")
                    || path.startsWith("/operations/mapping")
                    || path.startsWith("/operations/rebuild"))
        .stream()
        .filter(call -> !call.method().equals("get"))
        .toList();
  }

  @Test
  void shouldKnowEveryCommandOfTheService() throws IOException {
    // When
    List<DocumentedCall> commands = commands();

    // Then
    assertThat(commands)
        .extracting(call -> call.method() + " " + call.path())
        .containsExactlyInAnyOrder(
            "post /legal-status/{number}/corrections",
            "post /operations/mapping/shadow",
            "delete /operations/mapping/shadow",
            "post /operations/mapping/switch",
            "post /operations/rebuild");
  }

  @Test
  void shouldRefuseEveryCommandAsDocumentedWhenItsSenderMayNotGiveIt() throws IOException {
    // Given
    CaseStory story = granted();

    for (DocumentedCall call : commands()) {
      // When
      Response nobody = send(given(), call, story, "{}");
      Response auditor = send(Asking.auditor(), call, story, "{}");
      Response applicant = send(Asking.as("hanako", Roles.APPLICANT), call, story, "{}");

      // Then
      assertThat(nobody.statusCode()).as(call.path()).isEqualTo(401);
      assertThat(auditor.statusCode()).as(call.path()).isEqualTo(403);
      assertThat(applicant.statusCode()).as(call.path()).isEqualTo(403);
      assertThat(call.documents(401) && call.documents(403)).as(call.path()).isTrue();
    }
  }

  @Test
  void shouldRefuseEveryBodyThatCannotBeReadOrSaysNothingAsDocumented() throws IOException {
    // Given
    CaseStory story = granted();

    for (DocumentedCall call : commands()) {
      if (call.takesABody()) {
        // When
        Response unreadable = send(Asking.operator(), call, story, "{\"reason\": ");
        Response empty = send(Asking.operator(), call, story, "{}");

        // Then
        assertThat(unreadable.statusCode()).as(call.path()).isEqualTo(400);
        assertThat(empty.statusCode()).as(call.path()).isEqualTo(422);
        for (Response refusal : List.of(unreadable, empty)) {
          assertThat(refusal.contentType()).startsWith("application/problem+json");
          assertThat(refusal.jsonPath().getString("type")).startsWith("urn:patent-office:problem:");
          call.assertAnswered(refusal);
        }
      }
    }
  }

  @Test
  void shouldAnswerACorrectionAsDocumented() throws IOException {
    // Given
    CaseStory story = granted();
    String event = Asking.status(story).getString("events[0].eventId");
    DocumentedCall call = command("/legal-status/{number}/corrections");

    // When
    Response answer =
        Asking.operator()
            .body(Map.of("eventId", event, "effectiveDate", "2026-11-20", "reason", "postmark"))
            .post(call.path(), story.applicationNumber());

    // Then
    assertThat(answer.statusCode()).isEqualTo(201);
    call.assertAnswered(answer);
    call.assertAnswered(
        Asking.operator()
            .body(Map.of("eventId", event, "reason", "postmark"))
            .post(call.path(), "特願2026-999999"));
  }

  @Test
  void shouldAnswerARebuildAsDocumented() throws IOException {
    // Given
    granted();
    Asking.awaitCommitted();
    DocumentedCall call = command("/operations/rebuild");

    // When
    Response answer = Asking.operator().body(Map.of("reason", "documented")).post(call.path());

    // Then
    assertThat(answer.statusCode()).isEqualTo(202);
    call.assertAnswered(answer);
    Asking.awaitRebuilt();
  }

  private static DocumentedCall command(String path) throws IOException {
    return commands().stream().filter(call -> call.path().equals(path)).findFirst().orElseThrow();
  }

  private static Response send(
      RequestSpecification sender, DocumentedCall call, CaseStory story, String body) {
    if (call.path().contains("{number}")) {
      sender.pathParam("number", story.applicationNumber());
    }
    if (call.takesABody()) {
      sender.contentType(ContentType.JSON).body(body);
    }
    return sender.request(call.method(), call.path());
  }

  private CaseStory granted() {
    CaseStory story = new CaseStory(events).granted().emit();
    awaitEvents(story, 10);
    return story;
  }
}
