package org.patentoffice.receiving.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.desk.domain.EnvelopeState;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Adjudication;
import org.patentoffice.receiving.desk.domain.EnvelopeState.FirstKeying;
import org.patentoffice.receiving.desk.domain.EnvelopeState.SecondKeying;
import org.patentoffice.receiving.desk.domain.Values;

/** What is to be keyed, by whom, and what was keyed; one open task for each open envelope. */
@ApplicationScoped
class Tasks {
  /**
   * The oldest that is nobody's, or whose lease ran out, and in which the person had no hand. The
   * trigger {@code desk_task_is_guarded} refuses the same, whoever asks.
   */
  private static final String NEXT =
      """
      select t.* from desk_task t join desk_envelope e using (envelope_number)
       where t.keyed_at is null and t.closed_at is null
         and (t.leased_by is null or t.leased_until < clock_timestamp())
         and not exists (
           select from desk_task other
            where other.envelope_number = t.envelope_number and other.round = t.round and other.task_id <> t.task_id
              and (other.keyed_by = ?
                   or exists (select from desk_takeover o where o.task_id = other.task_id and o.from_person = ? and o.with_draft)))
       order by e.arrived_on, e.envelope_number
       limit 1 for update of t skip locked
      """;

  private final DeskDatabase database;
  private final ValuesJson json;
  private final DeskLimits limits;

  Tasks(DeskDatabase database, ValuesJson json, DeskLimits limits) {
    this.database = database;
    this.json = json;
    this.limits = limits;
  }

  /**
   * A task.
   *
   * @param fields what is to be keyed, in the order of the form
   * @param draft what is keyed so far, as it was typed
   */
  record Task(
      long taskId,
      String envelopeNumber,
      int round,
      String stage,
      Set<String> fields,
      @Nullable String leasedBy,
      @Nullable Instant leasedUntil,
      Values draft,
      @Nullable Instant keyedAt,
      @Nullable Instant closedAt) {
    /** Whether this person may work on it now. */
    boolean isHeldBy(String person) {
      return keyedAt == null && closedAt == null && person.equals(leasedBy);
    }
  }

  /** Opens the task of the state into which an envelope has come, with what is known already. */
  void open(String envelopeNumber, EnvelopeState.Open state) {
    String stage =
        switch (state) {
          case FirstKeying ignored -> "first";
          case SecondKeying ignored -> "second";
          case Adjudication ignored -> "adjudication";
        };
    Values known =
        switch (state) {
          case FirstKeying first -> first.record();
          case SecondKeying second -> second.record();
          case Adjudication ignored -> Values.NONE;
        };
    Values draft = state.round() == 1 ? Values.NONE : known.only(state.fields());
    database.update(
        "insert into desk_task (envelope_number, round, stage, fields, draft) values (?, ?, ?, ?, ?::jsonb)",
        envelopeNumber,
        state.round(),
        stage,
        state.fields(),
        json.write(draft));
  }

  /** What the person has, whether or not the lease has run out meanwhile; locked. */
  Optional<Task> heldBy(String person) {
    return database
        .query(
            "select * from desk_task where leased_by = ? and keyed_at is null and closed_at is null for update",
            this::task,
            person)
        .stream()
        .findFirst();
  }

  /** What the person may do next; locked. */
  Optional<Task> next(String person) {
    return database.query(NEXT, this::task, person, person).stream().findFirst();
  }

  /** Gives it to the person for some time. */
  void lease(Task task, String person) {
    if (task.leasedBy() != null && !task.leasedBy().equals(person)) {
      database.update(
          "insert into desk_takeover (task_id, from_person, to_person, with_draft) values (?, ?, ?, ?)",
          task.taskId(),
          task.leasedBy(),
          person,
          isDrafted(task));
    }
    renew(task.taskId(), person);
  }

  /** Gives more time. */
  void renew(long taskId, String person) {
    database.update(
        """
        update desk_task set leased_by = ?, leased_until = clock_timestamp() + make_interval(mins => ?)
         where task_id = ?
        """,
        person,
        limits.leaseMinutes(),
        taskId);
  }

  /** Whether somebody has typed something into it. */
  private boolean isDrafted(Task task) {
    return database
        .query(
            "select drafted_at is not null from desk_task where task_id = ?",
            row -> row.getBoolean(1),
            task.taskId())
        .getFirst();
  }

  Optional<Task> find(long taskId) {
    return database.query("select * from desk_task where task_id = ?", this::task, taskId).stream()
        .findFirst();
  }

  Optional<Task> lock(long taskId) {
    return database
        .query("select * from desk_task where task_id = ? for update", this::task, taskId)
        .stream()
        .findFirst();
  }

  /** Keeps what is typed so far. */
  void draft(long taskId, Values typed) {
    database.update(
        "update desk_task set draft = ?::jsonb, drafted_at = clock_timestamp() where task_id = ?",
        json.write(typed),
        taskId);
  }

  /** It is done, for ever. */
  void keyed(long taskId, String person, Values values) {
    database.update(
        """
        update desk_task set keyed_by = ?, keyed_at = clock_timestamp(), keyed = ?::jsonb, draft = '{}'
         where task_id = ?
        """,
        person,
        json.write(values),
        taskId);
  }

  /** It is nobody's; what was typed stays, and its typist still had a hand in it. */
  void handBack(long taskId) {
    database.update(
        """
        update desk_task set leased_until = least(leased_until, clock_timestamp()) where task_id = ?
        """,
        taskId);
  }

  /** Whether somebody else has taken it over from this person. */
  boolean wasTakenFrom(long taskId, String person) {
    return !database
        .query(
            "select 1 from desk_takeover where task_id = ? and from_person = ? limit 1",
            row -> row.getInt(1),
            taskId,
            person)
        .isEmpty();
  }

  /** Nobody needs to do it any more. */
  void close(String envelopeNumber) {
    database.update(
        "update desk_task set closed_at = clock_timestamp() where envelope_number = ? and keyed_at is null and closed_at is null",
        envelopeNumber);
  }

  private Task task(ResultSet row) throws SQLException {
    return new Task(
        row.getLong("task_id"),
        row.getString("envelope_number"),
        row.getInt("round"),
        row.getString("stage"),
        DeskDatabase.texts(row, "fields"),
        row.getString("leased_by"),
        instant(row, "leased_until"),
        json.values(row.getString("draft")),
        instant(row, "keyed_at"),
        instant(row, "closed_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
