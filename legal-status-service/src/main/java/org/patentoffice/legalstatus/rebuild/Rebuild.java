package org.patentoffice.legalstatus.rebuild;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.legalstatus.backlog.Backlog;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.edition.EditionInForce;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Recorded;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.recording.Standing;

/**
 * Rebuilds the ledger while the old one serves.
 *
 * <pre>{@code
 * read a slice of the topics once ─▶ parts by case, on disk ─▶ fold a part in memory ─▶ COPY ─┐
 *        ▲───────────── next slice, while this one is folded ◀───────────────────────────────────┤
 *                                                                                                ▼
 *                            indexes ─▶ lock ─▶ take over what came meanwhile ─▶ compare digests ─▶ switch
 * }</pre>
 *
 * Until the last step nothing that serves is touched, so it may be killed at any moment. Memory is
 * that of {@value #FOLDERS} parts.
 */
@ApplicationScoped
public class Rebuild {
  /** So many parts are folded at a time. */
  static final int FOLDERS = 2;

  private static final Logger LOG = Logger.getLogger(Rebuild.class);

  private final RebuildRuns runs;
  private final Topics topics;
  private final Staging staging;
  private final ServingLedger serving;
  private final Switchover switchover;
  private final EditionInForce editions;
  private final OfficeClock clock;
  private final Backlog backlog;
  private final DataSource database;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("legal-status-rebuild").daemon().factory());

  Rebuild(
      RebuildRuns runs,
      Topics topics,
      Staging staging,
      ServingLedger serving,
      Switchover switchover,
      EditionInForce editions,
      OfficeClock clock,
      Backlog backlog,
      DataSource database) {
    this.runs = runs;
    this.topics = topics;
    this.staging = staging;
    this.serving = serving;
    this.switchover = switchover;
    this.editions = editions;
    this.clock = clock;
    this.backlog = backlog;
    this.database = database;
  }

  /** The running or else the last rebuild. */
  public Optional<RebuildRun> newest() {
    return runs.newest();
  }

  /**
   * Begins a rebuild in the background; empty if one is running.
   *
   * @throws org.patentoffice.kit.problem.Problem 503 while cases that an upgrade carried over are
   *     still to be reckoned, since they would be found different
   */
  public Optional<RebuildRun> begin(String by, String reason, boolean evenIfDifferent) {
    backlog.requireEmpty();
    return RebuildLock.take(database).flatMap(lock -> begin(lock, by, reason, evenIfDifferent));
  }

  private Optional<RebuildRun> begin(
      RebuildLock lock, String by, String reason, boolean evenIfDifferent) {
    try {
      long id = runs.begin(clock.now(), by, reason);
      Optional<RebuildRun> begun = runs.newest();
      worker.execute(() -> run(lock, id, evenIfDifferent));
      return begun;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }

  private void run(RebuildLock lock, long id, boolean evenIfDifferent) {
    long started = System.nanoTime();
    try (lock) {
      try {
        load(id);
        staging.index(id);
        switchover.run(id, started, evenIfDifferent);
      } catch (RuntimeException e) {
        LOG.warnf(e, "The rebuild failed; the ledger serves on: rebuild=%d", id);
        runs.ended(
            id,
            RebuildRun.FAILED,
            0,
            null,
            Switchover.millisSince(started),
            String.valueOf(e.getMessage()));
      }
    } catch (RuntimeException e) {
      LOG.warnf(e, "What came of the rebuild could not be put down: rebuild=%d", id);
    }
  }

  private void load(long id) {
    staging.create();
    List<Slice> slices = topics.slices();
    runs.sliced(id, slices.stream().mapToInt(Slice::parts).sum());
    Edition edition = editions.now();
    Set<String> types = topics.types();
    Set<String> parked = serving.parked();
    boolean lost = serving.isEmpty();
    Iterator<Long> free = serving.freePositions();
    try (Folding folding = new Folding(FOLDERS)) {
      for (Slice slice : slices) {
        Spill spill = new Spill(slice);
        try {
          topics.read(
              slice,
              record ->
                  Told.of(record)
                      .filter(told -> PartFold.wants(told.type(), types, lost))
                      .ifPresent(spill::add));
        } catch (RuntimeException e) {
          spill.close();
          throw e;
        }
        folding.next(
            spill,
            slice.parts(),
            part -> {
              PartFold fold = new PartFold(types, parked, lost);
              spill.drain(part, fold::add);
              List<Staging.Rebuilt> rebuilt = rebuilt(fold, edition, lost, free);
              staging.load(rebuilt, edition.mapping().version());
              runs.advanced(
                  id,
                  rebuilt.stream().mapToLong(each -> each.recorded().size()).sum(),
                  rebuilt.size());
            });
      }
      folding.end();
    }
  }

  private List<Staging.Rebuilt> rebuilt(
      PartFold fold, Edition edition, boolean lost, Iterator<Long> free) {
    Map<String, ServingLedger.Entered> entered = lost ? Map.of() : serving.entered(fold.numbers());
    List<Staging.Rebuilt> rebuilt = new ArrayList<>(fold.numbers().size());
    for (String number : fold.numbers()) {
      List<Recorded> recorded = recorded(fold, number, entered, free);
      try {
        Reckoning reckoning = Reckoning.of(recorded, edition.history(), null);
        rebuilt.add(
            new Staging.Rebuilt(number, recorded, reckoning.facts(), Standing.of(reckoning)));
      } catch (IllegalArgumentException e) {
        LOG.warnf(
            "A case could not be rebuilt: applicationNumber=%s detail=%s", number, e.getMessage());
      }
    }
    return rebuilt;
  }

  /** What the serving ledger knows stays as it is; within a case no two are recorded at once. */
  private static List<Recorded> recorded(
      PartFold fold,
      String number,
      Map<String, ServingLedger.Entered> entered,
      Iterator<Long> free) {
    List<Recorded> recorded = new ArrayList<>();
    Instant last = Instant.MIN;
    for (ObservedEvent event : fold.events(number)) {
      ServingLedger.Entered known = entered.get(event.id());
      Instant at = known == null ? fold.recordedAt(event) : known.recordedAt();
      if (known == null && !at.isAfter(last)) {
        at = last.plusMillis(1);
      }
      last = at.isAfter(last) ? at : last;
      recorded.add(new Recorded(known == null ? free.next() : known.position(), event, at));
    }
    return recorded;
  }
}
