package org.patentoffice.legalstatus.shadow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.legalstatus.backlog.Backlog;
import org.patentoffice.legalstatus.edition.EditionInForce;
import org.patentoffice.legalstatus.edition.Editions;
import org.patentoffice.legalstatus.feed.FeedQueue;

/**
 * Starts and ends a shadow, and puts it in force.
 *
 * <pre>{@code
 * (none) ──start──▶ filling ──all cases reckoned──▶ complete ──switch──▶ in force
 *    ▲                 │                               │
 *    └──────end────────┴───────────────end─────────────┘
 * }</pre>
 */
@ApplicationScoped
public class MappingSwitch {
  private final ShadowRows rows;
  private final Editions editions;
  private final EditionInForce inForce;
  private final OfficeClock clock;
  private final FeedQueue feed;
  private final Backlog backlog;

  /** What the feed says of a switch. */
  record MappingSwitched(String from, String to) {}

  MappingSwitch(
      ShadowRows rows,
      Editions editions,
      EditionInForce inForce,
      OfficeClock clock,
      FeedQueue feed,
      Backlog backlog) {
    this.feed = feed;
    this.backlog = backlog;
    this.rows = rows;
    this.editions = editions;
    this.inForce = inForce;
    this.clock = clock;
  }

  /** The shadow, if one runs. */
  public Optional<Shadow> shadow() {
    return rows.find();
  }

  /**
   * Starts a version as the shadow, in the place of another that may run.
   *
   * @throws Problem 422 if there is no such version, 409 if it is in force
   */
  @Transactional
  public Shadow start(String version, String by) {
    if (!editions.has(version)) {
      throw Problem.of(
          Problems.INVALID,
          "Expected a version of the mapping that is shipped; see GET /operations/mapping.",
          "同梱されている対応表の版を指定してください（GET /operations/mapping を参照）。");
    }
    if (inForce.now().mapping().version().equals(version)) {
      throw Problem.of(
          Problems.CONFLICT,
          "Expected to run %s as a shadow, but it is in force.".formatted(version),
          "%s は現在使用中の版です。".formatted(version));
    }
    rows.lock().ifPresent(shadow -> rows.end(shadow.version()));
    rows.start(version, clock.now(), by);
    inForce.reread();
    return rows.find().orElseThrow();
  }

  /** Ends the shadow, if one runs. */
  @Transactional
  public void end() {
    rows.lock().ifPresent(shadow -> rows.end(shadow.version()));
    inForce.reread();
  }

  /**
   * Puts the shadow in force, at once and for all answers; answers as known before stay as they
   * were given.
   *
   * @throws Problem 409 if another version or none runs as the shadow, or it is not complete; 503
   *     while cases that an upgrade carried over are still to be reckoned by the version in force
   */
  @Transactional
  public void switchTo(String version, String by, String reason) {
    backlog.requireEmpty();
    Shadow shadow =
        rows.lock()
            .filter(each -> each.version().equals(version) && each.isComplete())
            .orElseThrow(
                () ->
                    Problem.of(
                        Problems.CONFLICT,
                        "Expected to switch to %s, but it does not run as a shadow that has been through all cases."
                            .formatted(version),
                        "%s は、全事件の確認を終えた並行版ではありません。".formatted(version)));
    String before = inForce.now().mapping().version();
    inForce.enthrone(shadow.version(), clock.now(), by, reason);
    rows.end(before);
    feed.put(FeedQueue.MAPPING_SWITCHED, null, new MappingSwitched(before, shadow.version()));
  }
}
