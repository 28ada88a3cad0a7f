package org.patentoffice.receiving.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.desk.ValuesJson.Reason;
import org.patentoffice.receiving.desk.domain.EnvelopeState;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Adjudication;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Agreed;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Copy;
import org.patentoffice.receiving.desk.domain.EnvelopeState.FirstKeying;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Received;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Referred;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Registered;
import org.patentoffice.receiving.desk.domain.EnvelopeState.SecondKeying;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Suspected;
import org.patentoffice.receiving.desk.domain.Values;
import org.patentoffice.receiving.label.Label;

/** The envelopes and where each is on its way. */
@ApplicationScoped
class Envelopes {
  private static final String STATE =
      """
      select e.*, extract(epoch from clock_timestamp() - e.state_since)::bigint as waiting_seconds,
             (select count(*) from desk_page p where p.envelope_number = e.envelope_number) as pages,
             coalesce((select t.fields from desk_task t where t.envelope_number = e.envelope_number and t.round = e.round and t.stage = e.state), e.fields) as open_fields,
             (select t.keyed from desk_task t where t.envelope_number = e.envelope_number and t.round = e.round and t.stage = 'first') as first_values,
             (select t.keyed from desk_task t where t.envelope_number = e.envelope_number and t.round = e.round and t.stage = 'second') as second_values
        from desk_envelope e
      """;

  private final DeskDatabase database;
  private final ValuesJson json;

  Envelopes(DeskDatabase database, ValuesJson json) {
    this.database = database;
    this.json = json;
  }

  /**
   * An envelope as the office sees it.
   *
   * @param filingDate the postmark day, else the day of arrival (Patent Act Art. 19)
   * @param state registered, first, second, adjudication, agreed, suspected, released, referred or
   *     copy
   * @param round 1, and one more each time the rules of reception refused it
   * @param waitingSeconds how long it has been in this state
   * @param copyOf the application filed online that it is, or may be, a copy of
   * @param copyReason why somebody said that it is one, or none
   */
  public record Envelope(
      String envelopeNumber,
      String form,
      int formVersion,
      LocalDate arrivedOn,
      @Nullable LocalDate postmarkedOn,
      LocalDate filingDate,
      int sheets,
      int pages,
      Instant registeredAt,
      String state,
      int round,
      long waitingSeconds,
      @Nullable String applicationNumber,
      @Nullable String referredReason,
      @Nullable String copyOf,
      @Nullable String copyReason) {}

  /**
   * An envelope with its state.
   *
   * @param label on its separator sheet
   * @param reasons in later rounds, why it is keyed anew
   */
  record Held(Envelope envelope, EnvelopeState state, Label label, List<Reason> reasons) {}

  /** Enters an envelope; without a scan of it nobody keys it yet. */
  void add(
      String number,
      String form,
      int formVersion,
      LocalDate arrivedOn,
      @Nullable LocalDate postmarkedOn,
      int sheets,
      Set<String> fields,
      LocalDate registeredOn,
      String by) {
    database.update(
        """
        insert into desk_envelope (envelope_number, form, form_version, arrived_on, postmarked_on,
                                   sheets, fields, registered_on, registered_by, state)
        values (?, ?, ?, ?, ?::date, ?, ?, ?, ?, 'registered')
        """,
        number,
        form,
        formVersion,
        arrivedOn,
        postmarkedOn,
        sheets,
        fields,
        registeredOn,
        by);
  }

  /** Its pages are there: somebody may key it. */
  void scanned(String number, List<ScannedPage> pages) {
    for (int i = 0; i < pages.size(); i++) {
      database.update(
          """
          insert into desk_page (envelope_number, page, scan_sha256, scan_page, image_sha256)
          values (?, ?, ?, ?, ?)
          """,
          number,
          i + 1,
          pages.get(i).scanSha256(),
          pages.get(i).index(),
          pages.get(i).imageSha256());
    }
    state(number, "first");
  }

  /** Those that wait for their scan, in the order in which they came. */
  List<String> registered(int limit) {
    return database.query(
        """
        select envelope_number from desk_envelope where state = 'registered'
         order by envelope_number limit ?
        """,
        row -> row.getString(1),
        limit);
  }

  /** The envelope, locked until the end of the transaction. */
  Optional<Held> lock(String number) {
    return database
        .query(STATE + " where e.envelope_number = ? for update of e", this::held, number)
        .stream()
        .findFirst();
  }

  Optional<Held> find(String number) {
    return database.query(STATE + " where e.envelope_number = ?", this::held, number).stream()
        .findFirst();
  }

  /** Those that are not done, oldest first, then those that are, newest first. */
  List<Envelope> list(int limit) {
    return database
        .query(
            STATE
                + """
                 order by e.state in ('released', 'referred', 'copy'),
                          case when e.state in ('released', 'referred', 'copy') then e.state_since end desc,
                          e.arrived_on, e.envelope_number
                 limit ?
                """,
            this::held,
            limit)
        .stream()
        .map(Held::envelope)
        .toList();
  }

  /** A page, counted from 1. */
  Optional<ScannedPage> page(String number, int page) {
    return database
        .query(
            """
            select scan_sha256, scan_page, image_sha256 from desk_page
             where envelope_number = ? and page = ?
            """,
            row -> new ScannedPage(row.getString(1), row.getInt(2), row.getString(3)),
            number,
            page)
        .stream()
        .findFirst();
  }

  /** Another person has something to do about it now. */
  void second(String number) {
    state(number, "second");
  }

  /** Two people differ about it. */
  void adjudication(String number) {
    state(number, "adjudication");
  }

  /** Nobody has anything more to do about it. */
  void agreed(String number, Agreed agreed) {
    database.update(
        """
        update desk_envelope set state = 'agreed', state_since = clock_timestamp(), record = ?::jsonb
         where envelope_number = ?
        """,
        json.write(agreed.record()),
        number);
  }

  private void state(String number, String state) {
    database.update(
        "update desk_envelope set state = ?, state_since = clock_timestamp() where envelope_number = ?",
        state,
        number);
  }

  /** Begins another round. */
  void again(String number, FirstKeying next, List<Reason> reasons) {
    database.update(
        """
        update desk_envelope set state = 'first', state_since = clock_timestamp(), round = ?,
               fields = ?, findings = ?::jsonb
         where envelope_number = ?
        """,
        next.round(),
        next.fields(),
        json.write(reasons),
        number);
  }

  void received(String number, String applicationNumber) {
    database.update(
        """
        update desk_envelope set state = 'released', state_since = clock_timestamp(), application_number = ?
         where envelope_number = ?
        """,
        applicationNumber,
        number);
  }

  /** It may be a copy of this application. */
  void suspected(String number, String applicationNumber) {
    database.update(
        """
        update desk_envelope set state = 'suspected', state_since = clock_timestamp(), copy_of = ?
         where envelope_number = ?
        """,
        applicationNumber,
        number);
  }

  /** Somebody said that it is a copy, or that it is none and waits to be received. */
  void decided(String number, boolean copy, String by, String reason) {
    database.update(
        """
        update desk_envelope set state = ?, state_since = clock_timestamp(), copy_decision = ?,
               copy_decided_by = ?, copy_reason = ?
         where envelope_number = ?
        """,
        copy ? "copy" : "agreed",
        copy ? "copy" : "distinct",
        by,
        reason,
        number);
  }

  void referred(String number, String by, String reason) {
    database.update(
        """
        update desk_envelope set state = 'referred', state_since = clock_timestamp(),
               referred_by = ?, referred_reason = ?
         where envelope_number = ?
        """,
        by,
        reason,
        number);
  }

  private Held held(ResultSet row) throws SQLException {
    LocalDate postmarkedOn = row.getObject("postmarked_on", LocalDate.class);
    Envelope envelope =
        new Envelope(
            row.getString("envelope_number"),
            row.getString("form"),
            row.getInt("form_version"),
            row.getObject("arrived_on", LocalDate.class),
            postmarkedOn,
            row.getObject("filing_date", LocalDate.class),
            row.getInt("sheets"),
            row.getInt("pages"),
            row.getTimestamp("registered_at").toInstant(),
            row.getString("state"),
            row.getInt("round"),
            row.getLong("waiting_seconds"),
            row.getString("application_number"),
            row.getString("referred_reason"),
            row.getString("copy_of"),
            row.getString("copy_reason"));
    return new Held(
        envelope,
        state(row, envelope),
        Label.ofDocument(envelope.envelopeNumber(), row.getString("label_code")),
        json.reasons(row.getString("findings")));
  }

  private EnvelopeState state(ResultSet row, Envelope envelope) throws SQLException {
    int round = envelope.round();
    Values record = json.values(row.getString("record"));
    Set<String> fields = DeskDatabase.texts(row, "open_fields");
    return switch (envelope.state()) {
      case "registered" -> new Registered();
      case "first" -> new FirstKeying(round, fields, record);
      case "second" -> new SecondKeying(round, fields, record, values(row, "first_values"));
      case "adjudication" ->
          new Adjudication(
              round, fields, record, values(row, "first_values"), values(row, "second_values"));
      case "agreed" -> new Agreed(round, record, "distinct".equals(row.getString("copy_decision")));
      case "suspected" -> new Suspected(round, record);
      case "copy" -> new Copy();
      case "released" -> new Received();
      case "referred" -> new Referred();
      default -> throw new IllegalStateException("No such state: " + envelope.state());
    };
  }

  private Values values(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? Values.NONE : json.values(text);
  }
}
