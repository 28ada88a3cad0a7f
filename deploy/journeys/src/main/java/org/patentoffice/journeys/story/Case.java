package org.patentoffice.journeys.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.patentoffice.embedded.client.Answer;
import org.patentoffice.embedded.client.OfficeClient;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.journeys.filing.FilingPackages;

/** One application on its way, driven as its people would drive it. */
public final class Case {
  /** How long a consequence that needs no person may take before the story counts as broken. */
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration POLL = Duration.ofMillis(20);

  private final OfficeClient office;
  private final int story;
  private final String title;
  private final Person applicant;
  private final String applicationNumber;
  private final long receivedNanos;
  private final Map<String, Long> hopMillis = new LinkedHashMap<>();

  private Case(
      OfficeClient office, int story, String title, Person applicant, String applicationNumber) {
    this.office = office;
    this.story = story;
    this.title = title;
    this.applicant = applicant;
    this.applicationNumber = applicationNumber;
    this.receivedNanos = System.nanoTime();
  }

  /** Files an application. */
  public static Case file(
      OfficeClient office, int story, String title, Person applicant, byte[] zip) {
    JsonNode receipt =
        office.file(applicant, zip, UUID.randomUUID().toString()).orFail("Filing").json();
    return new Case(office, story, title, applicant, receipt.path("applicationNumber").asText());
  }

  /** The number. */
  public String applicationNumber() {
    return applicationNumber;
  }

  int story() {
    return story;
  }

  /** Waits until the legal status, as the office sees it, is so. */
  public JsonNode awaitStatus(String what, Predicate<JsonNode> condition) {
    return await(what, () -> status(Person.AKI), condition);
  }

  /** Waits until a status event with this ST.27 code part (for example {@code Q10}) is there. */
  public JsonNode awaitEvent(String codePart) {
    return awaitStatus(
        "status event " + codePart,
        status -> codes(status).stream().anyMatch(c -> c.contains(codePart)));
  }

  /** Waits until formality says so, and notes how long that took. */
  public void awaitFormality(String state) {
    await(
        "formality state " + state,
        () -> office.get(Service.FORMALITY, "/formality/cases/" + segment(), Person.RYO).json(),
        answer -> answer.toString().contains(state));
    noteHop("formality:" + state);
  }

  /** Notes the time since the receipt under this name. */
  public void noteHop(String name) {
    hopMillis.put(name, (System.nanoTime() - receivedNanos) / 1_000_000);
  }

  /** The legal status as somebody sees it; null is the public. */
  public JsonNode status(@Nullable Person as) {
    return office.get(Service.LEGAL_STATUS, "/legal-status/" + segment(), as).json();
  }

  /** What the public gets when it asks for the status. */
  public Answer publicAnswer() {
    return office.get(Service.LEGAL_STATUS, "/legal-status/" + segment(), null);
  }

  /** Requests examination of so many claims, paying from the account. */
  public void requestExamination(int claims, String account, long yen) {
    send(
        FilingPackages.examinationRequest(applicationNumber, claims, account, yen),
        "Request for examination");
    awaitEvent("D11");
  }

  /** Sends any later document. */
  public void send(byte[] zip, String what) {
    office.file(applicant, zip, UUID.randomUUID().toString()).orFail(what);
  }

  /** The examiner acts; repeated while the dossier still waits for the facts it needs. */
  public void examine(String action, Object body) {
    String key = UUID.randomUUID().toString();
    String path = "/examination/" + segment() + "/" + action;
    Awaitility.await(action)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> {
              Answer answer = office.post(Service.DOSSIER, path, Person.AYA, body, key);
              if (!answer.ok() && answer.status() != 409 && answer.status() != 404) {
                answer.orFail(action);
              }
              return answer.ok();
            });
  }

  /**
   * The applicant opens a document of this code in the mailbox, which is its service.
   *
   * @return the dispatch number: the last six digits of the document number
   */
  public String open(String documentCode) {
    JsonNode mail =
        await(
            "mail " + documentCode,
            () -> office.get(Service.RECEIVING, "/mailbox", applicant).json(),
            box -> find(box, documentCode) != null);
    String documentNumber = String.valueOf(find(mail, documentCode));
    office
        .get(Service.RECEIVING, "/mailbox/" + documentNumber, applicant)
        .orFail("Opening " + documentNumber);
    return documentNumber.substring(documentNumber.length() - 6);
  }

  private @Nullable String find(JsonNode box, String documentCode) {
    for (JsonNode parent : box.findParents("documentNumber")) {
      if (parent.path("documentCode").asText().equals(documentCode)
          && parent.path("applicationNumber").asText().equals(applicationNumber)) {
        return parent.path("documentNumber").asText();
      }
    }
    return null;
  }

  /** How the case stands now, for the report. */
  public StoryReport report() {
    JsonNode status = status(Person.AKI);
    List<StoryReport.StatusEvent> events = new ArrayList<>();
    for (JsonNode event : status.path("events")) {
      events.add(
          new StoryReport.StatusEvent(
              event.path("code").asText(),
              event.path("effectiveDate").asText(),
              event.path("recordedAt").asText()));
    }
    return new StoryReport(
        story,
        title,
        applicationNumber,
        textOrNull(status.path("publicationNumber")),
        textOrNull(status.path("registrationNumber")),
        code(status.path("stage")),
        code(status.path("state")),
        code(status.path("keyEvent")),
        textOrNull(
            status.path("detailedEvent").isObject()
                ? status.path("detailedEvent").path("code")
                : status.path("detailedEvent")),
        events,
        hopMillis);
  }

  private static String code(JsonNode node) {
    return node.isObject() ? node.path("code").asText() : node.asText();
  }

  private static @Nullable String textOrNull(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? null : node.asText();
  }

  private static List<String> codes(JsonNode status) {
    return status.path("events").findValuesAsText("code");
  }

  private String segment() {
    return OfficeClient.segment(applicationNumber);
  }

  private static JsonNode await(
      String what, java.util.concurrent.Callable<JsonNode> ask, Predicate<JsonNode> condition) {
    return Awaitility.await(what)
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(POLL)
        .ignoreExceptions()
        .until(ask, condition);
  }
}
