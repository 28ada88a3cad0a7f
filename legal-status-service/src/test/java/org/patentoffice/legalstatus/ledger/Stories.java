package org.patentoffice.legalstatus.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.Mapping;
import org.patentoffice.legalstatus.mapping.MappingFiles;
import org.patentoffice.legalstatus.mapping.Version;
import org.patentoffice.legalstatus.st27.CodeLists;

/** The four stories of the office, as ledger entries, in the order in which they were lived. */
final class Stories {
  static final Mapping MAPPING = mapping("jpo-st27-2026.2");

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final List<Entry> entries = new ArrayList<>();

  static Mapping mapping(String version) {
    Version read = Version.of(version);
    return MappingFiles.read(read, CodeLists.read(read.codeLists()));
  }

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

  /** Adds an event of a trial or an opposition. */
  Stories trial(String day, String nationalEvent, String trialNumber) {
    return add(day, nationalEvent, null, null, null, trialNumber, null);
  }

  /** Adds a correction of the event before last added one of this name: another day, or never. */
  Stories corrected(String day, String eventOfNational, @Nullable String trueDay) {
    String target =
        entries.reversed().stream()
            .filter(entry -> entry.nationalEvent().equals(eventOfNational))
            .findFirst()
            .orElseThrow()
            .eventId();
    return add(
        day,
        "event-record-corrected",
        null,
        null,
        null,
        null,
        new Correction(target, trueDay == null ? null : LocalDate.parse(trueDay)));
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
    return add(day, nationalEvent, documentNumber, concerns, cause, null, null);
  }

  private Stories add(
      String day,
      String nationalEvent,
      @Nullable String documentNumber,
      @Nullable String concerns,
      @Nullable String cause,
      @Nullable String trial,
      @Nullable Correction correction) {
    LocalDate date = LocalDate.parse(day);
    Instant occurredAt = date.atTime(9, entries.size()).atZone(TOKYO).toInstant();
    entries.add(
        new Entry(
            "event-%02d-%s".formatted(entries.size(), nationalEvent),
            cause,
            "org.patentoffice.test." + nationalEvent + ".v1",
            nationalEvent,
            date,
            occurredAt,
            occurredAt.plusMillis(20),
            documentNumber,
            concerns,
            trial,
            correction,
            true));
    return this;
  }
}
