package org.patentoffice.legalstatus.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.Effect;
import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.st27.State;

/** One walk of a case through its stages, entry by entry in legal order. */
final class Walk {
  /** Where the case came to stand, and by which entry. */
  private record Place(Stage stage, State state, @Nullable Entry by) {}

  private final Deque<Place> places = new ArrayDeque<>();
  private final Set<String> openChallenges = new HashSet<>();
  private final List<Stage> path = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  Walk() {
    places.push(new Place(Stage.NOT_FILED, State.UNDEFINED, null));
    path.add(Stage.NOT_FILED);
  }

  void step(Entry entry, NationalEvent event) {
    Stage before = here().stage();
    if (entry.counts()) {
      apply(entry, event);
    }
    Place after = here();
    steps.add(
        new Step(
            entry,
            event,
            event.statusEventCode(before, after.stage(), after.state()),
            before,
            after.stage(),
            after.state()));
    if (after.stage() != before) {
      path.add(after.stage());
    }
  }

  private void apply(Entry entry, NationalEvent event) {
    switch (event.effect()) {
      case Effect.Stays stays -> {}
      case Effect.Corrects corrects -> {}
      case Effect.Moves moves -> moveFrom(moves.from(), entry, event);
      case Effect.Opens opens -> {
        openChallenges.add(challenge(entry));
        moveFrom(opens.from(), entry, event);
      }
      case Effect.Closes closes -> {
        openChallenges.remove(challenge(entry));
        if (openChallenges.isEmpty()) {
          moveFrom(closes.from(), entry, event);
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

  private void moveFrom(Set<Stage> from, Entry entry, NationalEvent event) {
    if (from.contains(here().stage())) {
      places.push(
          new Place(
              unlessChallenged(event.stages().after(here().stage())), event.stateAfter(), entry));
    }
  }

  /** A right that comes back to life while a challenge of it is pending stands in stage 5. */
  private Stage unlessChallenged(Stage stage) {
    return stage == Stage.GRANT && !openChallenges.isEmpty() ? Stage.POST_GRANT_CHALLENGE : stage;
  }

  private static String challenge(Entry entry) {
    return Objects.requireNonNullElse(entry.trialNumber(), "");
  }

  private static boolean rests(Place place, @Nullable String document) {
    return document != null && place.by() != null && document.equals(place.by().documentNumber());
  }

  private Place here() {
    return places.element();
  }

  CaseStatus end() {
    return new CaseStatus(
        here().stage(), here().state(), stepOf(here().by()), List.copyOf(path), List.copyOf(steps));
  }

  private @Nullable Step stepOf(@Nullable Entry entry) {
    if (entry == null) {
      return null;
    }
    for (Step step : steps) {
      if (step.entry().eventId().equals(entry.eventId())
          && step.entry().nationalEvent().equals(entry.nationalEvent())) {
        return step;
      }
    }
    return null;
  }
}
