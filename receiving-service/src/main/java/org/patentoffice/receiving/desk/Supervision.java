package org.patentoffice.receiving.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.receiving.desk.domain.Target;

/** What a supervisor looks at. Throughput and differences are of the last thirty days. */
@ApplicationScoped
class Supervision {
  private static final String QUEUES =
      """
      select e.state, count(*) as envelopes,
             count(*) filter (where t.leased_until >= clock_timestamp()) as in_hand,
             min(e.arrived_on) as oldest_arrived_on,
             coalesce(max(extract(epoch from clock_timestamp() - e.state_since)), 0)::bigint as longest_wait_seconds
        from desk_envelope e
        left join desk_task t on t.envelope_number = e.envelope_number and t.keyed_at is null and t.closed_at is null
       where e.state not in ('released', 'referred', 'copy')
       group by e.state
       order by array_position(array['registered', 'first', 'second', 'adjudication', 'suspected', 'agreed'], e.state)
      """;

  /** How many came into a state on which day. */
  private static final String AGES =
      """
      select state, (state_since at time zone 'Asia/Tokyo')::date as since, count(*) as envelopes,
             (clock_timestamp() at time zone 'Asia/Tokyo')::date as today
        from desk_envelope
       where state not in ('released', 'referred', 'copy')
       group by state, since
      """;

  private static final String THROUGHPUT =
      """
      select keyed_by, (keyed_at at time zone 'Asia/Tokyo')::date as day, count(*) as keyed,
             count(*) filter (where stage = 'adjudication') as adjudicated
        from desk_task where keyed_at > clock_timestamp() - interval '30 days'
       group by keyed_by, day order by day desc, keyed desc, keyed_by limit ?
      """;

  /** A person's value counts as wrong when it is not the one that was agreed. */
  private static final String DIFFERENCES =
      """
      select e.form, field.key as field, count(*) as compared,
             count(*) filter (where f.keyed ->> field.key is distinct from field.value) as differing
        from desk_task s
        join desk_task f on f.envelope_number = s.envelope_number and f.round = s.round and f.stage = 'first'
        join desk_envelope e on e.envelope_number = s.envelope_number
       cross join lateral jsonb_each_text(s.keyed) as field
       where s.stage = 'second' and s.keyed_at > clock_timestamp() - interval '30 days'
       group by e.form, field.key order by differing desc, compared desc, e.form, field.key limit ?
      """;

  private static final String ERRORS =
      """
      select k.keyed_by, count(*) as compared,
             count(*) filter (where k.keyed ->> field.key is distinct from
               coalesce(a.keyed ->> field.key, k.keyed ->> field.key)) as wrong
        from desk_task k
        join desk_task s on s.envelope_number = k.envelope_number and s.round = k.round and s.stage = 'second' and s.keyed is not null
        left join desk_task a on a.envelope_number = k.envelope_number and a.round = k.round and a.stage = 'adjudication'
       cross join lateral jsonb_each_text(s.keyed) as field
       where k.stage in ('first', 'second') and k.keyed_at > clock_timestamp() - interval '30 days'
       group by k.keyed_by order by k.keyed_by limit ?
      """;
  private static final String TAKEOVERS =
      """
      select o.taken_at, o.from_person, o.to_person, o.with_draft, t.envelope_number, t.stage
        from desk_takeover o join desk_task t using (task_id) order by o.takeover_id desc limit ?
      """;
  private static final String DISCARDED =
      """
      select count(*) from desk_task t
       where (t.closed_at is not null and t.drafted_at is not null)
          or (t.keyed_at is not null and exists (select from desk_envelope e where e.envelope_number = t.envelope_number and e.state = 'referred'))
      """;

  private final DeskDatabase database;
  private final DeskLimits limits;
  private final OfficeCalendar calendar = OfficeCalendar.japan();

  Supervision(DeskDatabase database, DeskLimits limits) {
    this.database = database;
    this.limits = limits;
  }

  /**
   * What waits in one state.
   *
   * @param inHand how many of them somebody is working on
   * @param overTarget how many wait longer than desk-targets.tsv allows
   */
  public record Queue(
      String state,
      long envelopes,
      long inHand,
      long overTarget,
      LocalDate oldestArrivedOn,
      long longestWaitSeconds) {}

  /** What a person did on a day (Tokyo). */
  public record Throughput(String person, LocalDate day, long keyed, long adjudicated) {}

  /** How often two people keyed a field differently. */
  public record Difference(String form, String field, long compared, long differing) {}

  /** How often what a person keyed was not what was agreed in the end. */
  public record Errors(String person, long compared, long wrong) {}

  /** A lease that ran out and went to somebody else. */
  public record Takeover(
      Instant takenAt,
      String fromPerson,
      String toPerson,
      boolean withDraft,
      String envelopeNumber,
      String stage) {}

  /**
   * All of it.
   *
   * @param discarded keyings and drafts that came to nothing, because the envelope was referred
   */
  public record Overview(
      List<Queue> queues,
      List<Throughput> throughput,
      List<Difference> differences,
      List<Errors> errors,
      List<Takeover> takeovers,
      long discarded) {}

  @Transactional
  Overview overview() {
    int most = limits.maxListed();
    return new Overview(
        queues(),
        throughput(),
        database.query(
            DIFFERENCES,
            row ->
                new Difference(
                    row.getString("form"),
                    row.getString("field"),
                    row.getLong("compared"),
                    row.getLong("differing")),
            most),
        database.query(
            ERRORS,
            row ->
                new Errors(
                    row.getString("keyed_by"), row.getLong("compared"), row.getLong("wrong")),
            most),
        database.query(
            TAKEOVERS,
            row ->
                new Takeover(
                    row.getTimestamp("taken_at").toInstant(),
                    row.getString("from_person"),
                    row.getString("to_person"),
                    row.getBoolean("with_draft"),
                    row.getString("envelope_number"),
                    row.getString("stage")),
            most),
        database.query(DISCARDED, row -> row.getLong(1)).getFirst());
  }

  /** What people did, the newest day first. */
  @Transactional
  List<Throughput> throughput() {
    return database.query(
        THROUGHPUT,
        row ->
            new Throughput(
                row.getString("keyed_by"),
                row.getObject("day", LocalDate.class),
                row.getLong("keyed"),
                row.getLong("adjudicated")),
        limits.maxListed());
  }

  /** What waits. */
  @Transactional
  List<Queue> queues() {
    Map<String, Long> overTarget = overTarget();
    return database.query(
        QUEUES,
        row ->
            new Queue(
                row.getString("state"),
                row.getLong("envelopes"),
                row.getLong("in_hand"),
                overTarget.getOrDefault(row.getString("state"), 0L),
                row.getObject("oldest_arrived_on", LocalDate.class),
                row.getLong("longest_wait_seconds")));
  }

  private Map<String, Long> overTarget() {
    Map<String, Long> overTarget = new HashMap<>();
    for (Age age : database.query(AGES, Supervision::age)) {
      if (Target.isMissed(age.state(), age.since(), age.today(), calendar)) {
        overTarget.merge(age.state(), age.envelopes(), Long::sum);
      }
    }
    return overTarget;
  }

  /** How many came into a state on a day, as seen today. */
  private record Age(String state, LocalDate since, LocalDate today, long envelopes) {}

  private static Age age(ResultSet row) throws SQLException {
    return new Age(
        row.getString("state"),
        row.getObject("since", LocalDate.class),
        row.getObject("today", LocalDate.class),
        row.getLong("envelopes"));
  }
}
