package org.patentoffice.receiving.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.custody.domain.Station;
import org.patentoffice.receiving.desk.DeskDatabase;
import org.patentoffice.receiving.label.Label;

/** Notes every hand-over of a document or a box, and knows where each is. */
@ApplicationScoped
class Custody {
  /** Documents in one answer. */
  private static final int MOST_LISTED = 200;

  private static final String DOCUMENT = "document";
  private static final String BOX = "box";

  private final DeskDatabase database;
  private final OfficeClock clock;
  private final OfficeCalendar calendar = OfficeCalendar.japan();

  Custody(DeskDatabase database, OfficeClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What came of one scan.
   *
   * @param kind document or box
   * @param boxNumber in which the documents are now; null: by themselves
   * @param documents how many came with it
   * @param moved how many of these were elsewhere before; 0 if it was scanned again
   */
  public record Taken(
      String kind,
      String number,
      String station,
      @Nullable Long boxNumber,
      int documents,
      int moved) {}

  /** A hand-over, or, with the first, the registration. */
  public record Handover(
      String station,
      @Nullable Long boxNumber,
      String takenBy,
      LocalDate takenOn,
      Instant takenAt) {}

  /**
   * Where a document is.
   *
   * @param due the last office day on which it should be there; null where it has arrived
   */
  public record Place(
      String envelopeNumber,
      String station,
      @Nullable Long boxNumber,
      String takenBy,
      LocalDate since,
      @Nullable LocalDate due) {}

  /** Where a document is, and how it came there. */
  public record Way(Place place, List<Handover> handovers) {}

  /** A box, with what is in it. */
  public record Box(long boxNumber, Instant openedAt, String openedBy, List<Place> documents) {}

  /** Opens a box: its number is on its label from here on. */
  @Transactional
  Box open(String by) {
    long number =
        database
            .query(
                "insert into desk_box (opened_by) values (?) returning box_number",
                row -> row.getLong(1),
                by)
            .getFirst();
    return box(number).orElseThrow();
  }

  /** The label of a box. */
  @Transactional
  Optional<Label> label(long boxNumber) {
    return database
        .query(
            "select label_code from desk_box where box_number = ?",
            row -> Label.ofBox(boxNumber, row.getString(1)),
            boxNumber)
        .stream()
        .findFirst();
  }

  @Transactional
  Optional<Box> box(long number) {
    return database
        .query(
            "select * from desk_box where box_number = ?",
            row ->
                new Box(
                    number,
                    row.getTimestamp("opened_at").toInstant(),
                    row.getString("opened_by"),
                    List.of()),
            number)
        .stream()
        .findFirst()
        .map(
            box ->
                new Box(
                    box.boxNumber(),
                    box.openedAt(),
                    box.openedBy(),
                    places("where box_number = ? order by envelope_number limit ?", number)));
  }

  /**
   * Somebody at a station has scanned a label: the document, or all that is in the box, is there
   * now. Scanned again, nothing changes.
   *
   * @param station in the data
   * @param code what the scanner read
   * @param into what it read on the box into which the document goes; empty for none
   * @throws org.patentoffice.kit.problem.Problem {@code label-unknown}, {@code invalid}, {@code
   *     conflict} for a box that is empty
   */
  @Transactional
  Taken take(String station, String code, String into, String by) {
    String there =
        Station.of(station)
            .orElseThrow(
                () ->
                    CustodyProblems.unknownStation(
                        station, Station.all().stream().map(Station::name).toList()))
            .name();
    Label label = known("/code", code);
    if (label.kind() == Label.Kind.DOCUMENT) {
      Long box = into.isBlank() ? null : knownBox(into);
      int moved = move(label.number(), there, box, by) ? 1 : 0;
      return new Taken(DOCUMENT, label.number(), there, box, 1, moved);
    }
    if (!into.isBlank()) {
      throw CustodyProblems.noBoxInABox();
    }
    return takeBox(label, there, by);
  }

  private Taken takeBox(Label label, String station, String by) {
    long box = Long.parseLong(label.number());
    List<String> documents =
        database.query(
            "select envelope_number from desk_place where box_number = ? order by envelope_number",
            row -> row.getString(1),
            box);
    if (documents.isEmpty()) {
      throw CustodyProblems.emptyBox(label.number());
    }
    int moved = 0;
    for (String document : documents) {
      if (move(document, station, box, by)) {
        moved++;
      }
    }
    return new Taken(BOX, label.number(), station, box, documents.size(), moved);
  }

  /** Whether it was elsewhere; the envelope is locked, so that two scanners take turns. */
  private boolean move(String envelope, String station, @Nullable Long box, String by) {
    database.query(
        "select 1 from desk_envelope where envelope_number = ? for update",
        row -> row.getInt(1),
        envelope);
    boolean there =
        !database
            .query(
                """
                select 1 from desk_place
                 where envelope_number = ? and station = ? and box_number is not distinct from ?::bigint
                """,
                row -> row.getInt(1),
                envelope,
                station,
                box)
            .isEmpty();
    if (!there) {
      database.update(
          """
          insert into desk_handover (envelope_number, station, box_number, taken_by, taken_on)
          values (?, ?, ?::bigint, ?, ?)
          """,
          envelope,
          station,
          box,
          by,
          clock.today());
    }
    return !there;
  }

  private long knownBox(String code) {
    Label label = known("/box", code);
    if (label.kind() != Label.Kind.BOX) {
      throw CustodyProblems.unknownLabel("/box", code);
    }
    return Long.parseLong(label.number());
  }

  /** The label, if the desk has printed it. */
  private Label known(String place, String code) {
    return Label.parse(code)
        .filter(this::isOurs)
        .orElseThrow(() -> CustodyProblems.unknownLabel(place, code));
  }

  private boolean isOurs(Label label) {
    String sql =
        switch (label.kind()) {
          case DOCUMENT ->
              "select 1 from desk_envelope where envelope_number = ? and label_code = ?";
          case BOX -> "select 1 from desk_box where box_number::text = ? and label_code = ?";
        };
    return !database.query(sql, row -> row.getInt(1), label.number(), label.code()).isEmpty();
  }

  /** Where an envelope is and was. */
  @Transactional
  Optional<Way> way(String envelopeNumber) {
    return places("where envelope_number = ? limit ?", envelopeNumber).stream()
        .findFirst()
        .map(place -> new Way(place, handovers(envelopeNumber)));
  }

  private List<Handover> handovers(String envelopeNumber) {
    return database.query(
        """
        select 0 as handover_id, ? as station, null::bigint as box_number, registered_by as taken_by,
               registered_on as taken_on, registered_at as taken_at
          from desk_envelope where envelope_number = ?
        union all
        select handover_id, station, box_number, taken_by, taken_on, taken_at
          from desk_handover where envelope_number = ?
         order by handover_id limit ?
        """,
        row ->
            new Handover(
                row.getString("station"),
                row.getObject("box_number", Long.class),
                row.getString("taken_by"),
                row.getObject("taken_on", LocalDate.class),
                row.getTimestamp("taken_at").toInstant()),
        Station.INTAKE,
        envelopeNumber,
        envelopeNumber,
        MOST_LISTED);
  }

  /** Documents that should have gone on before today, those that wait longest first. */
  @Transactional
  List<Place> overdue() {
    LocalDate today = clock.today();
    List<Place> overdue = new ArrayList<>();
    for (Station station : Station.all()) {
      if (station.targetOfficeDays().isPresent()) {
        places("where station = ? order by since, envelope_number limit ?", station.name()).stream()
            .filter(place -> place.due() != null && place.due().isBefore(today))
            .forEach(overdue::add);
      }
    }
    overdue.sort(Comparator.comparing(Place::since).thenComparing(Place::envelopeNumber));
    return overdue;
  }

  private List<Place> places(String condition, Object argument) {
    return database.query(
        "select * from desk_place " + condition,
        row -> {
          String station = row.getString("station");
          LocalDate since = row.getObject("since", LocalDate.class);
          return new Place(
              row.getString("envelope_number"),
              station,
              row.getObject("box_number", Long.class),
              row.getString("taken_by"),
              since,
              due(station, since));
        },
        argument,
        MOST_LISTED);
  }

  /** A station that is no longer in the data has no target. */
  private @Nullable LocalDate due(String station, LocalDate since) {
    return Station.of(station)
        .filter(found -> found.targetOfficeDays().isPresent())
        .map(found -> calendar.plusOpenDays(since, found.targetOfficeDays().getAsInt()))
        .orElse(null);
  }
}
