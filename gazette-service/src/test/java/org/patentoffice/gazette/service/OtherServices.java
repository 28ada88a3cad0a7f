package org.patentoffice.gazette.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.testkit.Events;

/**
 * What the other services tell the gazette, in domain words; every event is checked against its
 * contract.
 */
final class OtherServices {
  private static final AtomicInteger SERIAL = new AtomicInteger();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] PICTURE = "not really a picture".getBytes(StandardCharsets.UTF_8);

  private final Events events;
  private final ContentStore contents;

  OtherServices(Events events, ContentStore contents) {
    this.events = events;
    this.contents = contents;
  }

  /** The next free number. */
  static ApplicationNumber newCase() {
    return new ApplicationNumber(Right.PATENT, 2026, SERIAL.incrementAndGet());
  }

  /** Filed with body, bibliography and pictures, all of which have been fetched. */
  void filed(ApplicationNumber number, LocalDate filingDate) {
    filed(number, filingDate, golden("body.xml"), true);
  }

  /** Filed with this body; fetched or not yet. */
  void filed(ApplicationNumber number, LocalDate filingDate, byte[] body, boolean fetched) {
    List<Map<String, Object>> parts = new ArrayList<>();
    parts.add(part("JPOXMLDOC01-jpbibl.xml", "bibliography", golden("bibliography.xml"), true));
    parts.add(part("JPOXMLDOC01-appb.xml", "body", body, fetched));
    for (String picture : List.of("M000001", "T000002", "D000003")) {
      parts.add(part("JPOXMLDOC01-appb-" + picture + ".tif", "image", PICTURE, true));
    }
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("applicationNumber", number.toString());
    event.put("right", "patent");
    event.put("channel", "online");
    event.put("filingDate", filingDate.toString());
    event.put("receivedAt", filingDate + "T00:10:00Z");
    event.put("owner", "hanako");
    event.put("documentNumber", "526%08d".formatted(number.serial()));
    event.put("documentCode", "A63");
    event.put("title", "架空の計数装置");
    event.put("claimCount", 2);
    event.put(
        "applicants", List.of(Map.of("identificationNumber", "999000001", "name", "架空工業株式会社")));
    event.put("inventors", List.of(Map.of("name", "発明　一郎", "address", "東京都架空区架空町１丁目１番１号")));
    event.put("agents", List.of());
    event.put("payment", Map.of("method", "deposit", "account", "990001", "amountYen", 14000));
    event.put("requestItems", List.of(Map.of("item", "書類名", "members", List.of())));
    event.put("parts", parts);
    publish("receiving.application", number, "receiving.filing-received", event);
  }

  void amended(ApplicationNumber number, LocalDate day) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("applicationNumber", number.toString());
    event.put("right", "patent");
    event.put("documentNumber", "527%08d".formatted(number.serial()));
    event.put("documentCode", "A523");
    event.put("receivedAt", day + "T00:10:00Z");
    event.put("receivedDate", day.toString());
    event.put("owner", "hanako");
    event.put("payment", Map.of("method", "none"));
    event.put(
        "parts",
        List.of(
            part(
                "527-jpbibl.xml",
                "bibliography",
                resource("/golden/b2-as-amended/amendment-1.xml"),
                true)));
    publish("receiving.application", number, "receiving.document-received", event);
  }

  void formalitiesCompleted(ApplicationNumber number, LocalDate day) {
    publish(
        "formality.procedure",
        number,
        "formality.formalities-completed",
        Map.of(
            "applicationNumber", number.toString(),
            "completedOn", day.toString(),
            "rulesVersion", "test"));
  }

  void dismissed(ApplicationNumber number, LocalDate effectiveOn) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("applicationNumber", number.toString());
    event.put("documentNumber", "02127%06d".formatted(number.serial()));
    event.put("documentCode", "A043");
    event.put("effect", "application");
    event.put("dispatchedOn", effectiveOn.toString());
    event.put("effectiveOn", effectiveOn.toString());
    event.put("legalBasis", "特許法第18条第1項");
    event.put("reason", Map.of("ja", "補正なし", "en", "Not mended"));
    event.put("content", reference(golden("bibliography.xml"), "formality"));
    publish("formality.procedure", number, "formality.procedure-dismissed", event);
  }

  void refusalBecameFinal(ApplicationNumber number, LocalDate finalOn) {
    publish(
        "dossier.file",
        number,
        "dossier.refusal-became-final",
        Map.of(
            "applicationNumber", number.toString(),
            "documentNumber", "06127%06d".formatted(number.serial()),
            "finalOn", finalOn.toString()));
  }

  void registered(ApplicationNumber number, int registration, LocalDate day) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("applicationNumber", number.toString());
    event.put("registrationNumber", "特許第%d号".formatted(registration));
    event.put("right", "patent");
    event.put("filingDate", day.minusYears(2).toString());
    event.put("registeredOn", day.toString());
    event.put("expiresOn", day.plusYears(18).toString());
    event.put("paidThroughYear", 3);
    event.put("nextAnnuityDueOn", day.plusYears(3).toString());
    event.put("holders", List.of(Map.of("identificationNumber", "999000001", "name", "架空工業株式会社")));
    event.put("title", "架空の計数装置");
    event.put("claimCount", 3);
    publish("fee.right", number, "fee.right-registered", event);
  }

  /** What was fetched from its owner in the meantime. */
  void fetched(byte[] bytes) {
    QuarkusTransaction.requiringNew().run(() -> contents.put(bytes, "application/xml"));
  }

  static byte[] golden(String file) {
    return resource("/golden/a-as-filed/" + file);
  }

  private static byte[] resource(String name) {
    try (InputStream in = OtherServices.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("No resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> part(String name, String role, byte[] bytes, boolean fetched) {
    if (fetched) {
      fetched(bytes);
    }
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("name", name);
    part.put("role", role);
    part.putAll(reference(bytes, "receiving"));
    return part;
  }

  private static Map<String, Object> reference(byte[] bytes, String owner) {
    String sha256 = Digests.sha256(bytes);
    return Map.of(
        "href",
        "/internal/content/" + sha256,
        "owner",
        owner,
        "mediaType",
        "application/xml",
        "size",
        bytes.length,
        "sha256",
        sha256);
  }

  private void publish(
      String topic, ApplicationNumber number, String event, Map<String, Object> payload) {
    try {
      events.publish(
          topic,
          number.toString(),
          "org.patentoffice." + event + ".v1",
          JSON.writeValueAsString(payload));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
