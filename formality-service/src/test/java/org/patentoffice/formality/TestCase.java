package org.patentoffice.formality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalTime;
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

/** One invented case, told event by event as receiving, fee and dossier would tell it. */
final class TestCase {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger CASES = new AtomicInteger();
  private static final AtomicInteger DOCUMENTS = new AtomicInteger();
  private static final String SHA256 = "cd".repeat(32);
  private static final List<String> COMPLETE_INVENTOR = List.of("住所又は居所", "氏名");
  private static final List<String> INVENTOR_WITHOUT_ADDRESS = List.of("氏名");

  private final Events events;
  private final LocalDate filed;
  private final Right right;
  private final String number;
  private final String request;

  TestCase(Events events, LocalDate filed) {
    this(events, filed, Right.PATENT);
  }

  TestCase(Events events, LocalDate filed, Right right) {
    this.events = events;
    this.filed = filed;
    this.right = right;
    this.number = new ApplicationNumber(right, filed.getYear(), CASES.incrementAndGet()).toString();
    this.request = nextDocument();
  }

  String number() {
    return number;
  }

  String request() {
    return request;
  }

  LocalDate filed() {
    return filed;
  }

  // What receiving tells.

  void file() {
    publish("receiving.application", "receiving.filing-received", filing(COMPLETE_INVENTOR));
  }

  void fileWithoutInventorsAddress() {
    publish("receiving.application", "receiving.filing-received", filing(INVENTOR_WITHOUT_ADDRESS));
  }

  void fileOnPaper() {
    publish("receiving.application", "receiving.filing-received", onPaper());
  }

  /** Tells of the filing on paper with a given event id and sequence 1. */
  void fileOnPaperAs(String eventId) {
    events.publishUnchecked(
        "receiving.application",
        number,
        "org.patentoffice.receiving.filing-received.v1",
        1,
        eventId,
        json(onPaper()));
  }

  private Map<String, Object> onPaper() {
    Map<String, Object> body = filing(COMPLETE_INVENTOR);
    body.put("channel", "paper");
    body.put("owner", "paper:" + request);
    body.put("sheets", 12);
    return body;
  }

  /** Tells of the filing with a given event id and sequence 1. */
  void fileAs(String eventId) {
    events.publishUnchecked(
        "receiving.application",
        number,
        "org.patentoffice.receiving.filing-received.v1",
        1,
        eventId,
        json(filing(COMPLETE_INVENTOR)));
  }

  /** Tells of a request for examination with a given sequence. */
  void requestExaminationAsSequence(long sequence) {
    events.publish(
        "receiving.application",
        number,
        "org.patentoffice.receiving.document-received.v1",
        sequence,
        json(document(nextDocument(), "A621", filed, null, deposit(), List.of())));
  }

  private Map<String, Object> filing(List<String> inventor) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("applicationNumber", number);
    body.put("right", right.wire());
    body.put("channel", "online");
    body.put("filingDate", filed.toString());
    body.put("receivedAt", noon(filed));
    body.put("owner", "jiro");
    body.put("documentNumber", request);
    body.put("documentCode", "A63");
    body.put("fileReference", "SYN-0002");
    body.put("title", "架空の搬送装置");
    body.put("claimCount", 3);
    body.put("applicants", List.of(Map.of("name", "見本　次郎", "address", "大阪府見本市見本町２番地")));
    body.put("inventors", List.of(Map.of("name", "見本　次郎")));
    body.put("agents", List.of());
    body.put("payment", deposit());
    body.put(
        "requestItems",
        List.of(
            item("書類名", List.of()),
            item("整理番号", List.of()),
            item("あて先", List.of()),
            item("発明者", inventor),
            item("特許出願人", List.of("住所又は居所", "氏名又は名称")),
            item("手数料の表示", List.of("予納台帳番号", "納付金額")),
            item("提出物件の目録", List.of("物件名", "物件名"))));
    body.put("parts", parts());
    return body;
  }

  /** A request for examination; returns its number. */
  String requestExamination(LocalDate on) {
    return send("A621", on, null, deposit(), List.of());
  }

  /** Payment of the registration fee; returns its number. */
  String payRegistration(LocalDate on) {
    return send("R100", on, null, deposit(), List.of());
  }

  /**
   * A formal amendment that gives the inventor's address and offers the fee; returns its number.
   */
  String amend(String order, LocalDate on) {
    return send(
        "A51",
        on,
        DocumentNumber.parse(order).dispatchNumber(),
        deposit(),
        List.of(
            Map.of(
                "targetDocument",
                "特許願",
                "item",
                "発明者",
                "way",
                "change",
                "items",
                List.of(item("発明者", COMPLETE_INVENTOR)))));
  }

  private String send(
      String code,
      LocalDate on,
      @Nullable String dispatchNumber,
      Map<String, Object> payment,
      List<Object> amendments) {
    String document = nextDocument();
    publish(
        "receiving.application",
        "receiving.document-received",
        document(document, code, on, dispatchNumber, payment, amendments));
    return document;
  }

  private Map<String, Object> document(
      String document,
      String code,
      LocalDate on,
      @Nullable String dispatchNumber,
      Map<String, Object> payment,
      List<Object> amendments) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("applicationNumber", number);
    body.put("right", "patent");
    body.put("documentNumber", document);
    body.put("documentCode", code);
    body.put("receivedAt", noon(on));
    body.put("receivedDate", on.toString());
    body.put("owner", "jiro");
    if (dispatchNumber != null) {
      body.put("dispatchNumber", dispatchNumber);
    }
    body.put("payment", payment);
    body.put("amendments", amendments);
    body.put("parts", parts());
    return body;
  }

  void serve(String notice, String code, LocalDate on) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("applicationNumber", number);
    body.put("documentNumber", notice);
    body.put("documentCode", code);
    body.put("servedAt", noon(on));
    body.put("servedDate", on.toString());
    body.put("method", "online");
    body.put("servedTo", "jiro");
    publish("receiving.application", "receiving.dispatch-served", body);
  }

  // What fee tells.

  void pay(String document, String purpose, LocalDate on) {
    payFor(document, document, purpose, on);
  }

  void payFor(String concerned, String document, String purpose, LocalDate on) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("applicationNumber", number);
    body.put("documentNumber", document);
    if (!concerned.equals(document)) {
      body.put("concerns", concerned);
    }
    body.put("purpose", purpose);
    body.put("amountYen", 14_000);
    body.put("paidAt", noon(on));
    body.put("paidOn", on.toString());
    body.put("account", "990001");
    body.put("scheduleVersion", "2024-01-01");
    body.put("chargeId", "0f2f9a3e-3a1c-4a53-9d0b-6a0a2b1c0001");
    publish("fee.payment", "fee.fee-paid", body);
  }

  void leaveUnpaid(String document, String purpose) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("applicationNumber", number);
    body.put("documentNumber", document);
    body.put("purpose", purpose);
    body.put("dueYen", 14_000);
    body.put("reason", "insufficient-balance");
    publish("fee.payment", "fee.fee-unpaid", body);
  }

  void letRegistrationFeeLapse(LocalDate dueOn) {
    publish(
        "fee.payment",
        "fee.registration-fee-overdue",
        Map.of("applicationNumber", number, "dueOn", dueOn.toString()));
  }

  void leaveDigitisationUnpaid(LocalDate dueOn) {
    publish(
        "fee.payment",
        "fee.digitisation-fee-unpaid",
        Map.of(
            "applicationNumber",
            number,
            "documentNumber",
            request,
            "dueYen",
            12_000,
            "dueOn",
            dueOn.toString()));
  }

  void payDigitisation(LocalDate on) {
    publish(
        "fee.payment",
        "fee.digitisation-fee-paid",
        Map.of(
            "applicationNumber",
            number,
            "documentNumber",
            request,
            "amountYen",
            12_000,
            "paidOn",
            on.toString(),
            "chargeId",
            "0f2f9a3e-3a1c-4a53-9d0b-6a0a2b1c0002"));
  }

  // What dossier tells.

  void grant(LocalDate on) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("applicationNumber", number);
    body.put("documentNumber", "06126%06d".formatted(DOCUMENTS.incrementAndGet()));
    body.put("documentCode", "A01");
    body.put("draftedOn", on.toString());
    body.put("dispatchedOn", on.toString());
    body.put("examiner", "審査　三郎");
    body.put("claimCount", 3);
    body.put("paymentPeriodDays", 30);
    body.put("content", content("dossier"));
    publish("dossier.file", "dossier.grant-decided", body);
  }

  // What formality answered.

  JsonNode awaitCompleted() {
    return await("formalities-completed");
  }

  JsonNode awaitNumberNotified() {
    return await("application-number-notified");
  }

  JsonNode awaitCorrected() {
    return await("corrected-ex-officio");
  }

  JsonNode awaitOrdered() {
    return await("amendment-ordered");
  }

  JsonNode awaitDismissed() {
    return await("procedure-dismissed");
  }

  JsonNode awaitWithdrawn() {
    return await("deemed-withdrawn");
  }

  private JsonNode await(String name) {
    return read(
        events
            .await("formality.procedure", "org.patentoffice.formality." + name + ".v1", number)
            .payload());
  }

  /** The short names of all events of this case so far. */
  List<String> announced() {
    return events.present("formality.procedure", number).stream()
        .map(Events.Emitted::type)
        .map(type -> type.replace("org.patentoffice.formality.", "").replace(".v1", ""))
        .toList();
  }

  private void publish(String topic, String name, Map<String, Object> body) {
    events.publish(topic, number, "org.patentoffice." + name + ".v1", json(body));
  }

  private static String json(Map<String, Object> body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(String payload) {
    try {
      return JSON.readTree(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> item(String name, List<String> members) {
    return Map.of("item", name, "members", members);
  }

  private static Map<String, Object> deposit() {
    return Map.of("method", "deposit", "account", "990001", "amountYen", 14_000);
  }

  private static List<Object> parts() {
    Map<String, Object> part = new LinkedHashMap<>(content("receiving"));
    part.put("name", "package.zip");
    part.put("role", "package");
    return List.of(part);
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
    return DocumentNumber.receivedOnline(filed.getYear(), DOCUMENTS.incrementAndGet()).toString();
  }

  private static String noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant().toString();
  }
}
