package org.patentoffice.legalstatus.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Puts the rebuilt tables in the place of the serving ones, in one transaction: nobody ever sees
 * half of it, and a crash leaves the old ones.
 */
@ApplicationScoped
class Switchover {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** How long the switch waits for a lock at most, then it is given up. */
  private static final String LOCK_LIMIT = "set local lock_timeout = '10s'";

  /** Recording waits from here on, answers do not. In the order in which everybody else locks. */
  private static final List<String> NOBODY_WRITES =
      List.of(
          "lock table shadow_mapping in exclusive mode",
          "lock table legal_case, recorded_event, case_status in exclusive mode");

  /** Answers wait for the switch itself only. Whoever writes holds none of these by now. */
  private static final String NOBODY_READS =
      "lock table legal_case, recorded_event, case_status in access exclusive mode";

  private static final String LATER_EVENTS =
      """
      with later as (
        insert into rebuilt_event (position, application_number, event_id, event_type, causation_id,
                                   occurred_at, recorded_at, fields)
        select position, application_number, event_id, event_type, causation_id,
               occurred_at, recorded_at, fields
          from recorded_event live
         where not exists (select from rebuilt_event r where r.event_id = live.event_id)
        returning application_number)
      insert into rebuilt_later select application_number from later
      """;

  private static final List<String> LATER_CASES =
      List.of(
          "delete from rebuilt_case r using rebuilt_later l where l.application_number = r.application_number",
          "insert into rebuilt_case select * from legal_case c where exists (select from rebuilt_later l where l.application_number = c.application_number)",
          "delete from rebuilt_status r using rebuilt_later l where l.application_number = r.application_number",
          "insert into rebuilt_status select * from case_status s where exists (select from rebuilt_later l where l.application_number = s.application_number) and s.mapping_version = (select mapping_version from mapping_in_force order by position desc limit 1)");

  private static final String DIFFERENT =
      """
      select count(*), coalesce(string_agg(number, ', ') filter (where rank <= 20), '')
        from (select coalesce(live.application_number, r.application_number) as number,
                     row_number() over (order by coalesce(live.application_number, r.application_number)) as rank
                from (select * from case_status
                       where mapping_version = (select mapping_version from mapping_in_force order by position desc limit 1)) live
                full join rebuilt_status r using (application_number)
               where live.digest is distinct from r.digest) each
      """;

  private static final List<String> SWITCH =
      List.of(
          "drop table recorded_event, legal_case, case_status",
          "alter table rebuilt_event rename to recorded_event",
          "alter table rebuilt_case rename to legal_case",
          "alter table rebuilt_status rename to case_status",
          "alter table recorded_event alter position add generated always as identity",
          "select setval(pg_get_serial_sequence('recorded_event', 'position'), (select coalesce(max(position), 1) from recorded_event))",
          "create trigger recorded_event_is_append_only before update or delete on recorded_event for each row execute function forbid_change()",
          "create trigger recorded_event_is_not_truncated before truncate on recorded_event for each statement execute function forbid_change()",
          "revoke update, delete, truncate on recorded_event from current_user",
          // The shadow is reckoned anew from the new ledger.
          "update shadow_mapping set filled_to = '', cases_filled = 0, filled_at = null");

  private final DataSource database;
  private final RebuildRuns runs;

  Switchover(DataSource database, RebuildRuns runs) {
    this.database = database;
    this.runs = runs;
  }

  /**
   * What came of it.
   *
   * @param caughtUp events taken over from the serving ledger
   * @param different cases whose answers differ
   * @param examples some of them
   */
  private record Result(boolean switched, long caughtUp, long different, String examples) {}

  /**
   * Takes over what came meanwhile, compares, switches, and puts down what came of it.
   *
   * @param startedNanos when the rebuild began
   * @param evenIfDifferent whether to switch although answers differ from those given now
   */
  void run(long rebuild, long startedNanos, boolean evenIfDifferent) {
    QuarkusTransaction.requiringNew()
        .timeout((int) LONGEST.toSeconds())
        .run(
            () -> {
              Result result = LongStatements.call(database, LONGEST, c -> run(c, evenIfDifferent));
              runs.ended(
                  rebuild,
                  result.switched() ? RebuildRun.SWITCHED : RebuildRun.DIFFERENT,
                  result.caughtUp(),
                  result.different(),
                  millisSince(startedNanos),
                  result.examples());
            });
  }

  static long millisSince(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
  }

  private static Result run(Connection connection, boolean evenIfDifferent) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(LOCK_LIMIT);
      for (String lock : NOBODY_WRITES) {
        statement.execute(lock);
      }
      long caughtUp = catchUp(statement);
      Result compared = compare(connection, caughtUp, evenIfDifferent);
      if (compared.switched()) {
        statement.execute(NOBODY_READS);
        for (String each : SWITCH) {
          statement.execute(each);
        }
      }
      return compared;
    }
  }

  private static long catchUp(Statement statement) throws SQLException {
    statement.execute(
        "create temporary table rebuilt_later (application_number text not null) on commit drop");
    long events = statement.executeLargeUpdate(LATER_EVENTS);
    if (events > 0) {
      for (String each : LATER_CASES) {
        statement.execute(each);
      }
    }
    return events;
  }

  private static Result compare(Connection connection, long caughtUp, boolean evenIfDifferent)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(DIFFERENT);
        ResultSet row = select.executeQuery()) {
      row.next();
      long different = row.getLong(1);
      return new Result(different == 0 || evenIfDifferent, caughtUp, different, row.getString(2));
    }
  }
}
