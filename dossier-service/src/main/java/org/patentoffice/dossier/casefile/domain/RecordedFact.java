package org.patentoffice.dossier.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;

/**
 * A fact with its place in the history of the case.
 *
 * @param eventId id of the event that told of it; a fact is recorded once per id
 * @param effectiveAt when it took effect, which is not when it arrived
 */
public record RecordedFact(String eventId, Instant effectiveAt, Fact fact)
    implements Comparable<RecordedFact> {

  /**
   * By the instant of effect; at the same instant by what must come first in any case (nothing is
   * answered before it is dispatched), then by number, then by event id, so that every order of
   * arrival gives the same history.
   */
  private static final Comparator<RecordedFact> ORDER =
      Comparator.comparing(RecordedFact::effectiveAt)
          .thenComparingInt(recorded -> rank(recorded.fact()))
          .thenComparing(recorded -> number(recorded.fact()))
          .thenComparing(RecordedFact::eventId);

  private static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Tokyo");

  /**
   * When something took effect of which only the day is on record: the instant of its event if it
   * happened on that day, else the start of the day in Tokyo.
   */
  public static Instant effectOn(LocalDate day, Instant happenedAt) {
    return LocalDate.ofInstant(happenedAt, OFFICE_ZONE).equals(day)
        ? happenedAt
        : day.atStartOfDay(OFFICE_ZONE).toInstant();
  }

  private static int rank(Fact fact) {
    return switch (fact) {
      case Filed ignored -> 0;
      case DocumentReceived ignored -> 1;
      case FeePaid ignored -> 2;
      case FormalitiesCompleted ignored -> 3;
      case AmendmentOrdered ignored -> 4;
      case ReasonsNotified ignored -> 5;
      case PatentGranted ignored -> 6;
      case ApplicationRefused ignored -> 7;
      case ProcedureDismissed ignored -> 8;
      case DeemedWithdrawn ignored -> 9;
      case DispatchServed ignored -> 10;
      case RefusalFinal ignored -> 11;
      case RightRegistered ignored -> 12;
      case ApplicationPublished ignored -> 13;
      case PatentGazettePublished ignored -> 14;
      case TimeLimitExtended ignored -> 15;
    };
  }

  private static String number(Fact fact) {
    return switch (fact) {
      case ReceivedDocument received -> received.documentNumber().toString();
      case DispatchedDocument dispatched -> dispatched.documentNumber().toString();
      case DispatchServed served -> served.documentNumber().toString();
      case FeePaid paid -> paid.documentNumber().toString();
      case RefusalFinal refusal -> refusal.documentNumber().toString();
      case RightRegistered registered -> registered.registrationNumber().toString();
      case ApplicationPublished published -> published.publicationNumber().toString();
      case PatentGazettePublished published -> published.registrationNumber().toString();
      case TimeLimitExtended extended -> extended.documentNumber().toString();
      case FormalitiesCompleted ignored -> "";
      case DeemedWithdrawn ignored -> "";
    };
  }

  @Override
  public int compareTo(RecordedFact other) {
    return ORDER.compare(this, other);
  }
}
