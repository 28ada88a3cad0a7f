package org.patentoffice.receiving.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.batch.domain.Part;
import org.patentoffice.receiving.desk.DeskDatabase;
import org.patentoffice.receiving.desk.ScannedPage;
import org.patentoffice.receiving.desk.Scanning.Trouble;
import org.patentoffice.receiving.label.Label;

/** The batches, their pages and what became of these. */
@ApplicationScoped
class Batches {
  private static final String BATCH =
      """
      select b.*, (select count(*) from desk_batch_page p where p.batch_number = b.batch_number) as pages_read,
             (select count(*) from desk_batch_part p where p.batch_number = b.batch_number and p.state = 'attached') as attached,
             (select count(*) from desk_batch_part p where p.batch_number = b.batch_number and p.state = 'held') as held
        from desk_batch b
      """;

  private final DeskDatabase database;

  Batches(DeskDatabase database) {
    this.database = database;
  }

  /**
   * A batch.
   *
   * @param source upload or folder
   * @param state reading, split, or failed with the reason
   * @param attached how many envelopes have their pages by it
   * @param held how many parts wait for somebody's decision
   */
  public record Batch(
      long batchNumber,
      String fileName,
      String source,
      String importedBy,
      Instant importedAt,
      String state,
      int pages,
      int pagesRead,
      int attached,
      int held,
      @Nullable String failureEn,
      @Nullable String failureJa) {}

  /**
   * What lies behind one separator.
   *
   * @param state attached, held or dropped
   * @param trouble why it was held, in kebab-case
   * @param envelopeNumber whose pages they are, or, while held, whose the separator says they are
   * @param sheets that were counted at intake, if the envelope is known
   */
  public record PartOutcome(
      int part,
      int firstPage,
      int lastPage,
      String state,
      @Nullable String trouble,
      @Nullable String envelopeNumber,
      @Nullable Integer sheets,
      @Nullable String decidedBy,
      @Nullable String reason) {}

  /** A part that waits for a decision, locked. */
  record HeldPart(Part part, String state) {}

  /**
   * Enters a batch.
   *
   * @return its number; empty if the same bytes are a batch already
   */
  Optional<Long> add(
      String fileName, String source, String scanSha256, int pages, String importedBy) {
    return database
        .query(
            """
            insert into desk_batch (file_name, source, scan_sha256, pages, imported_by)
            values (?, ?, ?, ?, ?) on conflict (scan_sha256) do nothing returning batch_number
            """,
            row -> row.getLong(1),
            fileName,
            source,
            scanSha256,
            pages,
            importedBy)
        .stream()
        .findFirst();
  }

  /** The batch of these bytes. */
  Optional<Batch> ofScan(String scanSha256) {
    return first(BATCH + " where b.scan_sha256 = ?", scanSha256);
  }

  Optional<Batch> find(long number) {
    return first(BATCH + " where b.batch_number = ?", number);
  }

  Optional<Batch> lock(long number) {
    return first(BATCH + " where b.batch_number = ? for update of b", number);
  }

  /** The digest of the file. */
  String scan(long number) {
    return database
        .query(
            "select scan_sha256 from desk_batch where batch_number = ?",
            row -> row.getString(1),
            number)
        .getFirst();
  }

  /** Those that need somebody first, then the newest. */
  List<Batch> list(int limit) {
    return database.query(
        """
        select * from (%s) b order by b.state <> 'reading', b.held = 0, b.batch_number desc limit ?
        """
            .formatted(BATCH),
        this::batch,
        limit);
  }

  void page(long number, int page, String imageSha256, Optional<Label> label) {
    database.update(
        "insert into desk_batch_page (batch_number, page, image_sha256, label) values (?, ?, ?, ?)",
        number,
        page,
        imageSha256,
        label.map(Label::text).orElse(null));
  }

  /** What was read on each page, in order. */
  List<Optional<Label>> labels(long number) {
    return database.query(
        "select label from desk_batch_page where batch_number = ? order by page",
        row -> Optional.ofNullable(row.getString(1)).flatMap(Label::parse),
        number);
  }

  /** The pages of a part, as an envelope has them. */
  List<ScannedPage> pages(long number, Part part) {
    return database.query(
        """
        select b.scan_sha256, p.page - 1, p.image_sha256 from desk_batch_page p join desk_batch b using (batch_number)
         where p.batch_number = ? and p.page between ? and ? order by p.page
        """,
        row -> new ScannedPage(row.getString(1), row.getInt(2), row.getString(3)),
        number,
        part.firstPage(),
        part.lastPage());
  }

  /** The image of a page. */
  Optional<String> image(long number, int page) {
    return database
        .query(
            "select image_sha256 from desk_batch_page where batch_number = ? and page = ?",
            row -> row.getString(1),
            number,
            page)
        .stream()
        .findFirst();
  }

  void part(long number, int index, Part part, Optional<Trouble> trouble) {
    Label label = part.label();
    boolean attached = trouble.isEmpty();
    database.update(
        """
        insert into desk_batch_part (batch_number, part, label, first_page, last_page, state, trouble, envelope_number)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        number,
        index,
        label == null ? null : label.text(),
        part.firstPage(),
        part.lastPage(),
        attached ? "attached" : "held",
        trouble.map(Batches::name).orElse(null),
        attached && label != null ? label.number() : null);
  }

  void split(long number) {
    database.update("update desk_batch set state = 'split' where batch_number = ?", number);
  }

  void failed(long number, String whyEn, String whyJa) {
    database.update(
        "update desk_batch set state = 'failed', failure_en = ?, failure_ja = ? where batch_number = ?",
        whyEn,
        whyJa,
        number);
  }

  /** The parts of a batch, in order. */
  List<PartOutcome> parts(long number) {
    return database.query(
        """
        select p.*, e.envelope_number as named, e.sheets
          from desk_batch_part p
          left join desk_envelope e on e.envelope_number = substr(split_part(p.label, '-', 1), 2)
                                   and e.label_code = split_part(p.label, '-', 2)
         where p.batch_number = ? order by p.part
        """,
        row ->
            new PartOutcome(
                row.getInt("part"),
                row.getInt("first_page"),
                row.getInt("last_page"),
                row.getString("state"),
                row.getString("trouble"),
                row.getString("named"),
                row.getObject("sheets", Integer.class),
                row.getString("decided_by"),
                row.getString("reason")),
        number);
  }

  /** A part, locked until the end of the transaction. */
  Optional<HeldPart> lockPart(long number, int part) {
    return database
        .query(
            "select * from desk_batch_part where batch_number = ? and part = ? for update",
            row ->
                new HeldPart(
                    new Part(
                        Optional.ofNullable(row.getString("label"))
                            .flatMap(Label::parse)
                            .orElse(null),
                        row.getInt("first_page"),
                        row.getInt("last_page")),
                    row.getString("state")),
            number,
            part)
        .stream()
        .findFirst();
  }

  /**
   * Somebody decided about a part.
   *
   * @param envelopeNumber whose pages they are; null if they are nobody's
   */
  void decided(long number, int part, @Nullable String envelopeNumber, String by, String reason) {
    database.update(
        """
        update desk_batch_part set state = ?, envelope_number = ?, decided_by = ?, reason = ?
         where batch_number = ? and part = ?
        """,
        envelopeNumber == null ? "dropped" : "attached",
        envelopeNumber,
        by,
        reason,
        number,
        part);
  }

  /** A trouble as it is told and kept. */
  static String name(Trouble trouble) {
    return trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Optional<Batch> first(String sql, Object argument) {
    return database.query(sql, this::batch, argument).stream().findFirst();
  }

  private Batch batch(ResultSet row) throws SQLException {
    return new Batch(
        row.getLong("batch_number"),
        row.getString("file_name"),
        row.getString("source"),
        row.getString("imported_by"),
        row.getTimestamp("imported_at").toInstant(),
        row.getString("state"),
        row.getInt("pages"),
        row.getInt("pages_read"),
        row.getInt("attached"),
        row.getInt("held"),
        row.getString("failure_en"),
        row.getString("failure_ja"));
  }
}
