package org.patentoffice.legalstatus.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.Effect;
import org.patentoffice.legalstatus.mapping.Mapping;
import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.st27.State;

/**
 * Folds the ledger of one case into where it stands. Pure, and independent of the order in which
 * the entries arrived.
 *
 * <pre>{@code
 * 0 not filed ──A──▶ 1 filing ──D──▶ 2 examination ◀──▶ 3 pre-grant challenge
 *                       │ B             │ B    └──F──┬──F──┘ │ B
 *                       ▼               ▼            ▼       ▼
 *                  6 termination ◀──H── 4 grant ◀──M, L──▶ 5 post-grant challenge
 * }</pre>
 *
 * Which event moves a case, and from where, is data ({@code national-events.csv}); an event that
 * does not fit the case's stage is recorded and shown but moves nothing. The stage pair printed in
 * a code is never read back.
 */
public final class CaseHistory {
  private final Mapping mapping;
  private final LegalOrder order;

  public CaseHistory(Mapping mapping) {
    this.mapping = mapping;
    this.order = new LegalOrder(mapping);
  }

  /** Folds the entries of one case. */
  public CaseStatus fold(Collection<Entry> entries) {
    Walk walk = new Walk();
    order
        .sort(entries)
        .forEach(entry -> walk.step(entry, mapping.nationalEvent(entry.nationalEvent())));
    return walk.end();
  }

  /** Where the case came to stand, and by which entry. */
  private record Place(Stage stage, State state, @Nullable Entry by) {}

  private static final class Walk {
    private final Deque<Place> places = new ArrayDeque<>();
    private final List<Stage> path = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    Walk() {
      places.push(new Place(Stage.NOT_FILED, State.UNDEFINED, null));
      path.add(Stage.NOT_FILED);
    }

    void step(Entry entry, NationalEvent event) {
      Stage before = here().stage();
      apply(entry, event);
      Place after = here();
      steps.add(
          new Step(
              entry,
              event,
              event.statusEventCode(before, after.stage(), after.state()),
              before,
              after.stage()));
      if (after.stage() != before) {
        path.add(after.stage());
      }
    }

    private void apply(Entry entry, NationalEvent event) {
      switch (event.effect()) {
        case Effect.Stays stays -> {}
        case Effect.Moves moves -> {
          if (moves.from().contains(here().stage())) {
            places.push(new Place(event.stages().after(here().stage()), event.stateAfter(), entry));
          }
        }
        case Effect.Annuls annuls -> places.removeIf(place -> rests(place, entry.concerns()));
        case Effect.Restores restores -> {
          if (here().stage() == Stage.TERMINATION) {
            places.pop();
          }
        }
      }
    }

    private static boolean rests(Place place, @Nullable String document) {
      return document != null && place.by() != null && document.equals(place.by().documentNumber());
    }

    private Place here() {
      return places.element();
    }

    CaseStatus end() {
      return new CaseStatus(
          here().stage(),
          here().state(),
          stepOf(here().by()),
          List.copyOf(path),
          List.copyOf(steps));
    }

    private @Nullable Step stepOf(@Nullable Entry entry) {
      return steps.stream()
          .filter(step -> Objects.equals(step.entry(), entry))
          .findFirst()
          .orElse(null);
    }
  }
}
