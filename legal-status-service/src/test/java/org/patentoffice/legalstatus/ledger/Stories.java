package org.patentoffice.legalstatus.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.Mapping;
import org.patentoffice.legalstatus.mapping.MappingFiles;
import org.patentoffice.legalstatus.st27.CodeLists;

/** The four stories of the office, as ledger entries, in the order in which they were lived. */
final class Stories {
  static final Mapping MAPPING =
      MappingFiles.read(
          "st27/jpo-st27-2026.1", "jpo-st27-2026.1", CodeLists.read("st27/jpo-st27-2026.1"));

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final List<Entry> entries = new ArrayList<>();

  static Stories begin() {
    return new Stories();
  }

  static List<Entry> granted() {
    return begin()
        .on("2026-11-21", "patent-application-filed")
        .on("2028-05-22", "application-published")
        .on("2028-06-01", "examination-requested")
        .on("2028-09-01", "notice-of-reasons-dispatched")
        .on("2028-10-10", "opinion-filed")
        .on("2028-10-10", "amendment-filed")
        .on("2028-12-01", "grant-decided")
        .on("2028-12-11", "registration-fee-paid")
        .because("right-registered", "2028-12-11")
        .on("2028-12-20", "patent-gazette-published")
        .entries();
  }

  static List<Entry> dismissed() {
    return begin()
        .on("2026-11-21", "patent-application-filed")
        .on("2026-11-21", "formality-amendment-ordered")
        .on("2027-01-06", "application-dismissed")
        .entries();
  }

  static List<Entry> withdrawn() {
    return begin()
        .on("2026-11-21", "patent-application-filed")
        .on("2028-05-22", "application-published")
        .on("2029-11-22", "deemed-withdrawn-no-examination-request")
        .entries();
  }

  static List<Entry> refused() {
    return begin()
        .on("2026-11-21", "patent-application-filed")
        .on("2027-03-01", "examination-requested")
        .on("2027-09-01", "notice-of-reasons-dispatched")
        .on("2028-02-01", "refusal-decided")
        .on("2028-05-22", "application-published")
        .on("2028-06-01", "refusal-became-final")
        .entries();
  }

  /** Adds an event of that day; each happens a minute after the one before. */
  Stories on(String day, String nationalEvent) {
    return add(day, nationalEvent, null, null, null);
  }

  /** Adds a document received on that day. */
  Stories document(String day, String nationalEvent, String documentNumber) {
    return add(day, nationalEvent, documentNumber, null, null);
  }

  /** Adds an event about an earlier document. */
  Stories concerning(String day, String nationalEvent, String concerns) {
    return add(day, nationalEvent, null, concerns, null);
  }

  /** Adds an event caused by the one before. */
  Stories because(String nationalEvent, String day) {
    return add(day, nationalEvent, null, null, entries.getLast().eventId());
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  private Stories add(
      String day,
      String nationalEvent,
      @Nullable String documentNumber,
      @Nullable String concerns,
      @Nullable String cause) {
    LocalDate date = LocalDate.parse(day);
    Instant occurredAt = date.atTime(9, entries.size()).atZone(TOKYO).toInstant();
    entries.add(
        new Entry(
            "event-%02d-%s".formatted(entries.size(), nationalEvent),
            cause,
            "org.patentoffice.test." + nationalEvent + ".v1",
            nationalEvent,
            MAPPING.version(),
            date,
            occurredAt,
            occurredAt.plusMillis(20),
            documentNumber,
            concerns));
    return this;
  }
}
