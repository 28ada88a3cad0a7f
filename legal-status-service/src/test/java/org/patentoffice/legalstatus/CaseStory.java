package org.patentoffice.legalstatus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.patentoffice.testkit.Events;

/**
 * Tells a case as the other services would: each event is a released example of its contract, with
 * this case's numbers and days.
 */
final class CaseStory {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger LAST_SERIAL = new AtomicInteger();

  private final Events events;
  private final int serial = LAST_SERIAL.incrementAndGet();
  private final List<Happening> happenings = new ArrayList<>();

  private record Happening(String topic, String type, String payload) {}

  CaseStory(Events events) {
    this.events = events;
  }

  String applicationNumber() {
    return "特願2026-%06d".formatted(serial);
  }

  String publicationNumber() {
    return "特開2028-%06d".formatted(serial);
  }

  String registrationNumber() {
    return "特許第%d号".formatted(7_000_000 + serial);
  }

  String owner() {
    return "hanako" + serial;
  }

  CaseStory filed(String day) {
    return told(
        "receiving.application",
        "receiving/filing-received/three-claims-from-a-deposit-account",
        "filingDate",
        day,
        "owner",
        owner());
  }

  CaseStory amendmentOrdered(String day) {
    return told(
        "formality.procedure",
        "formality/amendment-ordered/application-unpaid-and-incomplete",
        "dispatchedOn",
        day);
  }

  CaseStory dismissed(String day) {
    return told(
        "formality.procedure",
        "formality/procedure-dismissed/application-after-unanswered-order",
        "dispatchedOn",
        day,
        "effectiveOn",
        day);
  }

  CaseStory published(String day) {
    return told(
        "gazette.publication",
        "gazette/application-published/first-of-the-issue",
        "publicationNumber",
        publicationNumber(),
        "publishedOn",
        day);
  }

  CaseStory examinationRequested(String day) {
    return told(
        "receiving.application",
        "receiving/document-received/request-for-examination",
        "receivedDate",
        day);
  }

  CaseStory reasonsNotified(String day) {
    return told(
        "dossier.file", "dossier/notice-of-reasons-dispatched/inventive-step", "dispatchedOn", day);
  }

  CaseStory answered(String day) {
    told(
        "receiving.application",
        "receiving/document-received/written-opinion",
        "receivedDate",
        day);
    return told(
        "receiving.application",
        "receiving/document-received/written-amendment",
        "receivedDate",
        day);
  }

  CaseStory grantDecided(String day) {
    return told("dossier.file", "dossier/grant-decided/two-claims", "dispatchedOn", day);
  }

  CaseStory refused(String day) {
    return told("dossier.file", "dossier/refusal-decided/inventive-step", "dispatchedOn", day);
  }

  CaseStory refusalFinal(String day) {
    return told("dossier.file", "dossier/refusal-became-final/not-appealed", "finalOn", day);
  }

  CaseStory deemedWithdrawn(String day) {
    return told(
        "formality.procedure",
        "formality/deemed-withdrawn/no-request-in-three-years",
        "effectiveOn",
        day);
  }

  CaseStory registrationFeePaid(String day) {
    return told("fee.payment", "fee/fee-paid/filing-fee", "purpose", "registration", "paidOn", day);
  }

  CaseStory registered(String day, String expiresOn) {
    return told(
        "fee.right",
        "fee/right-registered/three-years-paid",
        "registrationNumber",
        registrationNumber(),
        "registeredOn",
        day,
        "expiresOn",
        expiresOn);
  }

  CaseStory inGazette(String day) {
    return told(
        "gazette.publication",
        "gazette/patent-gazette-published/published-before",
        "registrationNumber",
        registrationNumber(),
        "publishedOn",
        day);
  }

  /** A document that no rule of the mapping names. */
  CaseStory strangeDocument(String day) {
    return told(
        "receiving.application",
        "receiving/document-received/written-opinion",
        "documentCode",
        "A999",
        "receivedDate",
        day);
  }

  /** All of story 1, in the order in which it is lived. */
  CaseStory granted() {
    return filed("2026-11-21")
        .published("2028-05-22")
        .examinationRequested("2028-06-01")
        .reasonsNotified("2028-09-01")
        .answered("2028-10-10")
        .grantDecided("2028-12-01")
        .registrationFeePaid("2028-12-11")
        .registered("2028-12-12", "2046-11-21")
        .inGazette("2028-12-20");
  }

  /** Emits all that is told so far. */
  CaseStory emit() {
    happenings.forEach(this::emit);
    happenings.clear();
    return this;
  }

  /**
   * Emits what is told so far with the topics in the opposite order; within a topic order is kept,
   * as Kafka keeps it.
   */
  CaseStory emitTopicsBackwards() {
    List<String> topics =
        new ArrayList<>(happenings.stream().map(Happening::topic).distinct().toList());
    Collections.reverse(topics);
    for (String topic : topics) {
      happenings.stream().filter(each -> each.topic().equals(topic)).forEach(this::emit);
    }
    happenings.clear();
    return this;
  }

  private void emit(Happening happening) {
    events.publish(happening.topic(), applicationNumber(), happening.type(), happening.payload());
  }

  /** Adds a released example of a contract, with other values in some of its fields. */
  CaseStory told(String topic, String example, String... fieldsAndValues) {
    String[] parts = example.split("/");
    try {
      ObjectNode payload =
          (ObjectNode)
              JSON.readTree(
                  Files.readString(
                      contracts()
                          .resolve("%s/%s/v1/examples/%s.json".formatted((Object[]) parts))));
      payload.put("applicationNumber", applicationNumber());
      for (int i = 0; i < fieldsAndValues.length; i += 2) {
        payload.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
      }
      happenings.add(
          new Happening(
              topic,
              "org.patentoffice.%s.%s.v1".formatted(parts[0], parts[1]),
              payload.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  static Path contracts() {
    return Path.of(
        System.getProperty("office.root"), "common/contracts/src/main/resources/contracts");
  }
}
