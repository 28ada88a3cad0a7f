package org.patentoffice.formality.journal;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.formality.procedure.CaseHistory;
import org.patentoffice.formality.procedure.Entry;
import org.patentoffice.formality.procedure.Fact;
import org.patentoffice.formality.procedure.FormalityCase;
import org.patentoffice.formality.procedure.StateName;
import org.patentoffice.kit.time.OfficeClock;

/**
 * All cases. Whoever writes locks the case first, so facts of several topics about one case queue
 * up.
 */
@ApplicationScoped
public class Cases {

  private static final String OPEN =
      """
      insert into formality_case (application_number, state, changed_at) values (:number, 'waiting', :now)
      on conflict do nothing
      """;

  private final EntityManager database;
  private final OfficeClock clock;
  private final JournalCodec codec = new JournalCodec();

  Cases(EntityManager database, OfficeClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Opens the case if it is new, and locks it until the end of the transaction. */
  public FormalityCase lock(ApplicationNumber number) {
    database
        .createNativeQuery(OPEN)
        .setParameter("number", number.toString())
        .setParameter("now", clock.now())
        .executeUpdate();
    database.find(CaseRow.class, number.toString(), LockModeType.PESSIMISTIC_WRITE);
    return CaseHistory.replay(journal(number));
  }

  /** A case as it stands; empty if nothing is known of it. */
  public Optional<FormalityCase> find(ApplicationNumber number) {
    List<Entry> journal = journal(number);
    return journal.isEmpty() ? Optional.empty() : Optional.of(CaseHistory.replay(journal));
  }

  /**
   * Writes what a locked case has gained.
   *
   * @param nextLastDay last day of the period that ends next; null when none runs
   */
  public void save(
      ApplicationNumber number,
      FormalityCase before,
      FormalityCase after,
      @Nullable LocalDate nextLastDay) {
    Instant now = clock.now();
    List<Entry> entries = after.file().entries();
    for (int at = before.file().entries().size(); at < entries.size(); at++) {
      rowOf(number, at + 1, entries.get(at), now).persist();
    }
    CaseRow row = database.find(CaseRow.class, number.toString());
    row.state = StateName.of(after).label();
    row.filingDate = after.file().filing().map(Fact.FilingReceived::filingDate).orElse(null);
    row.nextLastDay = nextLastDay;
    row.changedAt = now;
  }

  /** A page of cases by number. */
  public List<CaseSummary> list(@Nullable StateName state, int offset, int limit) {
    Sort byNumber = Sort.by("applicationNumber");
    var query =
        state == null
            ? CaseRow.<CaseRow>findAll(byNumber)
            : CaseRow.<CaseRow>find("state", byNumber, state.label());
    return query.range(offset, offset + limit - 1).list().stream().map(Cases::summary).toList();
  }

  /** How many cases there are in a state, or in all. */
  public long count(@Nullable StateName state) {
    return state == null ? CaseRow.count() : CaseRow.count("state", state.label());
  }

  private List<Entry> journal(ApplicationNumber number) {
    return JournalRow.<JournalRow>find("applicationNumber", Sort.by("position"), number.toString())
        .stream()
        .map(row -> codec.read(new JournalCodec.Stored(row.kind, row.body)))
        .toList();
  }

  private JournalRow rowOf(ApplicationNumber number, int position, Entry entry, Instant now) {
    JournalCodec.Stored stored = codec.write(entry);
    JournalRow row = new JournalRow();
    row.applicationNumber = number.toString();
    row.position = position;
    row.kind = stored.kind();
    row.body = stored.body();
    row.recordedAt = now;
    return row;
  }

  private static CaseSummary summary(CaseRow row) {
    return new CaseSummary(
        ApplicationNumber.parse(row.applicationNumber),
        row.state,
        row.filingDate,
        row.nextLastDay,
        row.changedAt);
  }
}
