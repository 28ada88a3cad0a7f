package org.patentoffice.fee;

import static org.patentoffice.testkit.Events.Emitted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.testkit.Events;

/** One invented case, told event by event as receiving, dossier and formality would. */
final class OfficeCase {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger CASES = new AtomicInteger();
  private static final AtomicInteger DOCUMENTS = new AtomicInteger();
  private static final String SHA256 = "ab".repeat(32);

  private final Events events;
  private final String owner;
  private final LocalDate today;
  private final String number;

  OfficeCase(Events events, String owner, LocalDate today) {
    this.events = events;
    this.owner = owner;
    this.today = today;
    this.number =
        new ApplicationNumber(Right.PATENT, today.getYear(), CASES.incrementAndGet()).toString();
  }

  String number() {
    return number;
  }

  static Map<String, Object> deposit(String account, long yen) {
    return Map.of("method", "deposit", "account", account, "amountYen", yen);
  }

  static Map<String, Object> by(String method) {
    return Map.of("method", method);
  }

  /** Files with three claims; returns the document number. */
  String file(Map<String, Object> payment) {
    String document = nextDocument();
    publishFiling(document, payment, Map.of());
    return document;
  }

  /** Files with three claims as a division of an original of this day. */
  void divide(Map<String, Object> payment, LocalDate effectiveFilingDate) {
    publishFiling(
        nextDocument(),
        payment,
        Map.of(
            "derivation",
            Map.of(
                "kind",
                "division",
                "effectiveFilingDate",
                effectiveFilingDate.toString(),
                "confirmation",
                "confirmed")));
  }

  /** Files on paper, so many sheets; returns the document number. */
  String fileOnPaper(int sheets) {
    String document =
        DocumentNumber.receivedOnPaper(today.getYear(), DOCUMENTS.incrementAndGet()).toString();
    Map<String, Object> filing = filing(document, by("none"));
    filing.put("channel", "paper");
    filing.put("owner", "paper:" + document);
    filing.put("sheets", sheets);
    publish("receiving.application", "receiving.filing-received", filing);
    return document;
  }

  /** The last of so many events about the digitisation fee. */
  JsonNode digitisation(String what, int count) {
    return last(
        events.await(
            "fee.payment", "org.patentoffice.fee.digitisation-fee-" + what + ".v1", number, count));
  }

  private void publishFiling(
      String document, Map<String, Object> payment, Map<String, Object> more) {
    Map<String, Object> filing = filing(document, payment);
    filing.putAll(more);
    publish("receiving.application", "receiving.filing-received", filing);
  }

  private Map<String, Object> filing(String document, Map<String, Object> payment) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("applicationNumber", number);
    body.put("right", "patent");
    body.put("channel", "online");
    body.put("filingDate", today.toString());
    body.put("receivedAt", noon(today));
    body.put("owner", owner);
    body.put("documentNumber", document);
    body.put("documentCode", "A63");
    body.put("title", "折り畳み傘");
    body.put("claimCount", 3);
    body.put("applicants", List.of(Map.of("name", "架空精機株式会社", "address", "東京都架空区")));
    body.put("inventors", List.of(Map.of("name", "発明　一郎")));
    body.put("agents", List.of());
    body.put("payment", payment);
    body.put("requestItems", List.of());
    body.put("parts", parts());
    return body;
  }

  /** A later document received today; returns its number. */
  String send(String code, Map<String, Object> payment) {
    return send(code, payment, today, null, null);
  }

  String send(
      String code,
      Map<String, Object> payment,
      LocalDate receivedOn,
      @Nullable String dispatchNumber,
      @Nullable Integer amendedClaimCount) {
    String document = nextDocument();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("applicationNumber", number);
    body.put("right", "patent");
    body.put("documentNumber", document);
    body.put("documentCode", code);
    body.put("receivedAt", noon(receivedOn));
    body.put("receivedDate", receivedOn.toString());
    body.put("owner", owner);
    body.put("payment", payment);
    if (dispatchNumber != null) {
      body.put("dispatchNumber", dispatchNumber);
    }
    if (amendedClaimCount != null) {
      body.put("amendedClaimCount", amendedClaimCount);
    }
    body.put("parts", parts());
    publish("receiving.application", "receiving.document-received", body);
    return document;
  }

  /** The examiner grants; returns the number of the decision. */
  String grant(int claimCount) {
    String document = dispatched("06");
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("applicationNumber", number);
    body.put("documentNumber", document);
    body.put("documentCode", "A01");
    body.put("draftedOn", today.toString());
    body.put("dispatchedOn", today.toString());
    body.put("examiner", "審査　三郎");
    body.put("claimCount", claimCount);
    body.put("paymentPeriodDays", 30);
    body.put("content", content("dossier"));
    publish("dossier.file", "dossier.grant-decided", body);
    return document;
  }

  /** The applicant opens the decision to grant. */
  void openDecision(String document) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("applicationNumber", number);
    body.put("documentNumber", document);
    body.put("documentCode", "A01");
    body.put("servedAt", noon(today));
    body.put("servedDate", today.toString());
    body.put("method", "online");
    body.put("servedTo", owner);
    publish("receiving.application", "receiving.dispatch-served", body);
  }

  /** Formality orders an amendment of the document; returns the order's number. */
  String order(String concerns) {
    String document = dispatched("02");
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("applicationNumber", number);
    body.put("documentNumber", document);
    body.put("documentCode", "A111");
    body.put("concerns", concerns);
    body.put("draftedOn", today.toString());
    body.put("dispatchedOn", today.toString());
    body.put("periodDays", 30);
    body.put(
        "defects",
        List.of(
            Map.of(
                "ruleId",
                "FEE-UNPAID",
                "legalBasis",
                "特許法第１７条第３項第３号",
                "message",
                Map.of("ja", "手数料が納付されていません。", "en", "The fee is not paid."))));
    body.put("content", content("formality"));
    publish("formality.procedure", "formality.amendment-ordered", body);
    return document;
  }

  /** Formality dismisses the application. */
  void dismiss() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("applicationNumber", number);
    body.put("documentNumber", dispatched("02"));
    body.put("documentCode", "A043");
    body.put("effect", "application");
    body.put("dispatchedOn", today.toString());
    body.put("effectiveOn", today.toString());
    body.put("legalBasis", "特許法第１８条第１項");
    body.put("reason", Map.of("ja", "補正がなかった。", "en", "Not amended."));
    body.put("content", content("formality"));
    publish("formality.procedure", "formality.procedure-dismissed", body);
  }

  JsonNode paid(int count) {
    return last(events.await("fee.payment", "org.patentoffice.fee.fee-paid.v1", number, count));
  }

  JsonNode unpaid(int count) {
    return last(events.await("fee.payment", "org.patentoffice.fee.fee-unpaid.v1", number, count));
  }

  JsonNode registered() {
    return last(events.await("fee.right", "org.patentoffice.fee.right-registered.v1", number, 1));
  }

  JsonNode overdue() {
    return last(
        events.await("fee.payment", "org.patentoffice.fee.registration-fee-overdue.v1", number, 1));
  }

  /** Types of all payment events of the case so far, shortened. */
  List<String> paymentEvents() {
    return events.present("fee.payment", number).stream()
        .map(Emitted::type)
        .map(type -> type.replace("org.patentoffice.fee.", "").replace(".v1", ""))
        .toList();
  }

  Emitted envelopeOfFirstPayment() {
    return events.await("fee.payment", "org.patentoffice.fee.fee-paid.v1", number);
  }

  private void publish(String topic, String name, Map<String, Object> body) {
    try {
      events.publish(
          topic, number, "org.patentoffice." + name + ".v1", JSON.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode last(List<Emitted> emitted) {
    try {
      return JSON.readTree(emitted.getLast().payload());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Map<String, Object>> parts() {
    Map<String, Object> part = new LinkedHashMap<>(content("receiving"));
    part.put("name", "package.zip");
    part.put("role", "package");
    return new ArrayList<>(List.of(part));
  }

  private static Map<String, Object> content(String owner) {
    return Map.of(
        "href",
        "/internal/content/" + SHA256,
        "owner",
        owner,
        "mediaType",
        "application/xml",
        "size",
        1,
        "sha256",
        SHA256);
  }

  private String nextDocument() {
    return DocumentNumber.receivedOnline(today.getYear(), DOCUMENTS.incrementAndGet()).toString();
  }

  private String dispatched(String desk) {
    return "%s1%02d%06d".formatted(desk, today.getYear() % 100, DOCUMENTS.incrementAndGet());
  }

  private static String noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant().toString();
  }
}
