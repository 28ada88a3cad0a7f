package org.patentoffice.legalstatus.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.patentoffice.legalstatus.ledger.Entry;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.st27.StatusEventCode;

/** The append-only ledger of status events. */
@ApplicationScoped
class Ledger {
  private final Session session;

  Ledger(Session session) {
    this.session = session;
  }

  /** All entries of a case, in the order in which they were recorded. */
  List<Entry> entriesOf(String applicationNumber) {
    return session
        .createQuery(
            "from StatusEventRow where applicationNumber = :number order by position",
            StatusEventRow.class)
        .setParameter("number", applicationNumber)
        .getResultStream()
        .map(StatusEventRow::toEntry)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  void append(String applicationNumber, Entry entry, StatusEventCode announced) {
    StatusEventRow.of(applicationNumber, entry, announced.toString()).persist();
  }

  void keepUnmapped(
      String applicationNumber, ObservedEvent event, String mappingVersion, Instant recordedAt) {
    UnmappedRow row = new UnmappedRow();
    row.eventId = event.id();
    row.applicationNumber = applicationNumber;
    row.eventType = event.type();
    row.fields =
        event.fields().entrySet().stream()
            .map(field -> field.getKey() + "=" + field.getValue())
            .sorted()
            .collect(Collectors.joining("\n"));
    row.mappingVersion = mappingVersion;
    row.recordedAt = recordedAt;
    row.persist();
  }
}
