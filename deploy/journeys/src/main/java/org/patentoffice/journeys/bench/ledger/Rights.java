package org.patentoffice.journeys.bench.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.Right;

/**
 * Invented rights, each with the six events of a plain life from filing to registration, on the
 * office's topics and with the headers that Debezium writes. The payloads are the contracts' own
 * examples with numbers and days of their own.
 */
final class Rights {
  /** Events of one right. */
  static final int EVENTS_EACH = 6;

  /** The topics that they lie on. */
  static final List<String> TOPICS =
      List.of(
          "receiving.application",
          "formality.procedure",
          "fee.payment",
          "fee.right",
          "dossier.file",
          "dossier.trial",
          "gazette.publication");

  private static final LocalDate FILED = LocalDate.of(2026, 1, 5);
  private static final int TELL_EVERY = 100_000;
  private static final int DAYS = 340;
  private static final int PER_YEAR = 900_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Template(
      String topic,
      String service,
      String event,
      long sequence,
      long daysAfterFiling,
      JsonNode example) {
    String type() {
      return "org.patentoffice.%s.%s.v1".formatted(service, event);
    }
  }

  private final List<Template> templates =
      List.of(
          template(
              "receiving.application",
              "receiving",
              "filing-received",
              1,
              0,
              "three-claims-from-a-deposit-account"),
          template("fee.payment", "fee", "fee-paid", 1, 0, "filing-fee"),
          template(
              "gazette.publication",
              "gazette",
              "application-published",
              1,
              548,
              "first-of-the-issue"),
          template(
              "receiving.application",
              "receiving",
              "document-received",
              2,
              700,
              "request-for-examination"),
          template("dossier.file", "dossier", "grant-decided", 1, 1_000, "two-claims"),
          template("fee.right", "fee", "right-registered", 1, 1_030, "three-years-paid"));

  private static Template template(
      String topic, String service, String event, long sequence, long days, String example) {
    String name = "/contracts/%s/%s/v1/examples/%s.json".formatted(service, event, example);
    try (InputStream in = Rights.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Expected the contract's example " + name);
      }
      return new Template(topic, service, event, sequence, days, JSON.readTree(in));
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** The number of the n-th right, from 0, as the office displays it. */
  static String number(long n) {
    return new ApplicationNumber(
            Right.PATENT, (int) (2026 + n / PER_YEAR), (int) (n % PER_YEAR + 1))
        .toString();
  }

  /**
   * Publishes the events of some rights, event by event as time would.
   *
   * @param from the first right
   * @param rights how many
   * @param told how many events have been sent, now and then
   */
  void publish(String bootstrap, long from, long rights, LongConsumer told) {
    try (Sender sender = new Sender(bootstrap)) {
      long sent = 0;
      for (Template template : templates) {
        for (long n = from; n < from + rights; n++) {
          sender.send(record(template, n));
          if (++sent % TELL_EVERY == 0) {
            told.accept(sent);
          }
        }
      }
    }
  }

  /** The records of one right in the order of their happening. */
  List<ProducerRecord<String, String>> records(long n) {
    List<ProducerRecord<String, String>> records = new ArrayList<>();
    templates.forEach(template -> records.add(record(template, n)));
    return records;
  }

  private static ProducerRecord<String, String> record(Template template, long n) {
    String number = number(n);
    LocalDate filed = FILED.plusDays(n % DAYS);
    LocalDate day = filed.plusDays(template.daysAfterFiling());
    ProducerRecord<String, String> record =
        new ProducerRecord<>(template.topic(), number, payload(template, n, number, filed, day));
    String id = new UUID(template.type().hashCode(), n).toString();
    Instant time = day.atTime(3, 0).toInstant(ZoneOffset.UTC);
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", id);
    header(record, "ce_source", "/" + template.service());
    header(record, "ce_type", template.type());
    header(record, "ce_subject", number);
    header(record, "ce_time", time.toString());
    header(record, "ce_sequence", Long.toString(template.sequence()));
    header(record, "ce_correlationid", id);
    header(record, "ce_actor", "bench");
    header(record, "content-type", "application/json");
    return record;
  }

  private static void header(ProducerRecord<String, String> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static String payload(
      Template template, long n, String number, LocalDate filed, LocalDate day) {
    ObjectNode payload = template.example().deepCopy();
    payload.put("applicationNumber", number);
    switch (template.event()) {
      case "filing-received" -> payload.put("filingDate", filed.toString());
      case "fee-paid" -> payload.put("paidOn", day.toString());
      case "application-published" ->
          payload
              .put("publishedOn", day.toString())
              .put(
                  "publicationNumber",
                  "特開%d-%06d".formatted(2028 + n / PER_YEAR, n % PER_YEAR + 1));
      case "document-received" -> payload.put("receivedDate", day.toString());
      case "grant-decided" -> payload.put("dispatchedOn", day.toString());
      case "right-registered" ->
          payload
              .put("registrationNumber", "特許第%07d号".formatted(8_000_000 + n))
              .put("filingDate", filed.toString())
              .put("registeredOn", day.toString())
              .put("expiresOn", filed.plusYears(20).toString())
              .put("nextAnnuityDueOn", day.plusYears(3).toString());
      default -> throw new IllegalStateException(template.event());
    }
    return payload.toString();
  }
}
