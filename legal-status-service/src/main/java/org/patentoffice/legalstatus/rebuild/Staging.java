package org.patentoffice.legalstatus.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.patentoffice.legalstatus.ledger.Facts;
import org.patentoffice.legalstatus.ledger.Recorded;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.recording.Fields;
import org.patentoffice.legalstatus.recording.Standing;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * The tables that a rebuild fills beside the serving ones: without indexes while they are loaded.
 * What a killed rebuild left behind is dropped by the next one.
 */
@ApplicationScoped
class Staging {
  private static final int COPY_BUFFER_BYTES = 1 << 16;

  /** An index over some ten million events. */
  private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(30);

  private static final List<String> CREATE =
      List.of(
          "drop table if exists rebuilt_event, rebuilt_case, rebuilt_status",
          "create table rebuilt_event (like recorded_event including comments)",
          "create table rebuilt_case (like legal_case including defaults including comments) with (fillfactor = 80)",
          "create table rebuilt_status (like case_status including comments) with (fillfactor = 80)");

  private final DataSource database;

  Staging(DataSource database) {
    this.database = database;
  }

  /** One case, rebuilt. */
  record Rebuilt(
      String applicationNumber, List<Recorded> recorded, Facts facts, Standing standing) {}

  /** Makes the tables anew. */
  void create() {
    execute(CREATE);
  }

  /** Loads a slice. */
  void load(List<Rebuilt> cases, String mappingVersion) {
    try (Connection connection = database.getConnection()) {
      PGConnection postgres = connection.unwrap(PGConnection.class);
      copy(
          postgres,
          "copy rebuilt_event (position, application_number, event_id, event_type, causation_id, occurred_at, recorded_at, fields) from stdin (format binary)",
          rows -> {
            for (Rebuilt each : cases) {
              for (Recorded recorded : each.recorded()) {
                event(rows, each.applicationNumber(), recorded);
              }
            }
          });
      copy(
          postgres,
          "copy rebuilt_case (application_number, owner, title, filing_date, publication_number, registration_number, expires_on, next_annuity_due_on, payable_until, parent, is_public) from stdin (format binary)",
          rows -> {
            for (Rebuilt each : cases) {
              facts(rows, each.applicationNumber(), each.facts());
            }
          });
      copy(
          postgres,
          "copy rebuilt_status (mapping_version, application_number, stage, state, key_event, detailed_event, detailed_certainty, since, last_code, events, unmapped, digest) from stdin (format binary)",
          rows -> {
            for (Rebuilt each : cases) {
              standing(rows, mappingVersion, each.applicationNumber(), each.standing());
            }
          });
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("The rebuilt slice could not be loaded", e);
    }
  }

  private interface Rows {
    void write(CopyBinary rows) throws IOException;
  }

  private static void copy(PGConnection connection, String command, Rows rows)
      throws SQLException, IOException {
    try (OutputStream out = new PGCopyOutputStream(connection, command, COPY_BUFFER_BYTES)) {
      CopyBinary copy = new CopyBinary(out);
      rows.write(copy);
      copy.end();
    }
  }

  private static void event(CopyBinary rows, String number, Recorded recorded) throws IOException {
    ObservedEvent event = recorded.event();
    rows.row(8)
        .bigint(recorded.position())
        .text(number)
        .text(event.id())
        .text(event.type())
        .text(event.causationId())
        .instant(event.occurredAt())
        .instant(recorded.recordedAt())
        .text(Fields.write(event.fields()));
  }

  private static void facts(CopyBinary rows, String number, Facts facts) throws IOException {
    rows.row(11)
        .text(number)
        .text(facts.owner())
        .text(facts.title())
        .day(facts.filingDate())
        .text(facts.publicationNumber())
        .text(facts.registrationNumber())
        .day(facts.expiresOn())
        .day(facts.nextAnnuityDueOn())
        .day(facts.payableUntil())
        .text(facts.parent())
        .bool(facts.isPublic());
  }

  private static void standing(
      CopyBinary rows, String mappingVersion, String number, Standing standing) throws IOException {
    rows.row(12)
        .text(mappingVersion)
        .text(number)
        .text(standing.stage())
        .text(standing.state())
        .text(standing.keyEvent())
        .text(standing.detailedEvent())
        .text(standing.detailedCertainty())
        .day(standing.since())
        .text(standing.lastCode())
        .integer(standing.events())
        .integer(standing.unmapped())
        .text(standing.digest());
  }

  /**
   * Indexes and keys, once everything is loaded, those of the events beside those of the cases;
   * their names carry the rebuild's number.
   */
  void index(long rebuild) {
    String r = "_r" + rebuild;
    try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
      Future<?> events = beside.submit(() -> indexEvents(r));
      indexCases(r);
      events.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The events could not be indexed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The rebuild was interrupted", e);
    }
  }

  private void indexEvents(String r) {
    execute(
        List.of(
            "alter table rebuilt_event add constraint recorded_event_pkey%s primary key (position)"
                .formatted(r),
            "create unique index recorded_event_once%s on rebuilt_event (event_id)".formatted(r),
            "create index recorded_event_of_case%s on rebuilt_event (application_number, position)"
                .formatted(r),
            "analyze rebuilt_event"));
  }

  private void indexCases(String r) {
    execute(
        List.of(
            "alter table rebuilt_case add constraint legal_case_pkey%s primary key (application_number)"
                .formatted(r),
            "create unique index legal_case_publication%s on rebuilt_case (publication_number)"
                .formatted(r),
            "create unique index legal_case_registration%s on rebuilt_case (registration_number)"
                .formatted(r),
            "create index legal_case_of_parent%s on rebuilt_case (parent) where parent is not null"
                .formatted(r),
            "alter table rebuilt_status add constraint case_status_pkey%s primary key (mapping_version, application_number)"
                .formatted(r),
            "create index case_status_by_stage%s on rebuilt_status (mapping_version, stage, application_number)"
                .formatted(r),
            "create index case_status_by_event%s on rebuilt_status (mapping_version, detailed_event, application_number)"
                .formatted(r),
            "analyze rebuilt_case",
            "analyze rebuilt_status"));
  }

  private void execute(List<String> statements) {
    LongStatements.call(
        database,
        LONGEST_STATEMENT,
        connection -> {
          try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
              statement.execute(each);
            }
            return true;
          }
        });
  }
}
