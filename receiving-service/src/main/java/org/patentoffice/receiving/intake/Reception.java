package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.casefile.Applications;
import org.patentoffice.receiving.efiling.submission.ClaimCount;
import org.patentoffice.receiving.efiling.submission.Submission;
import org.patentoffice.receiving.mailbox.Mailbox;
import org.patentoffice.receiving.numbering.Numbers;
import org.patentoffice.receiving.receipt.GivenReceipt;
import org.patentoffice.receiving.receipt.Receipts;

/**
 * Receives what was examined: one transaction stores the bytes, gives the numbers, keeps the
 * receipts and appends the events, or does none of it. The instant of receipt is taken inside it.
 * Every step is one round trip for all deliveries together.
 *
 * <p>Locks are always taken in this order: end of the chain of receipts, cases, contents by digest,
 * number series. Whoever has the first is alone in receiving.
 */
@ApplicationScoped
class Reception {
  /** 手続補正書（方式）. */
  private static final String FORMAL_AMENDMENT = "A51";

  private final OfficeClock clock;
  private final Archive archive;
  private final Applications applications;
  private final Receipts receipts;
  private final Numbers numbers;
  private final Outbox outbox;
  private final Mailbox mailbox;

  Reception(
      OfficeClock clock,
      Archive archive,
      Applications applications,
      Receipts receipts,
      Numbers numbers,
      Outbox outbox,
      Mailbox mailbox) {
    this.clock = clock;
    this.archive = archive;
    this.applications = applications;
    this.receipts = receipts;
    this.numbers = numbers;
    this.outbox = outbox;
    this.mailbox = mailbox;
  }

  /** What became of a delivery. */
  sealed interface Outcome {}

  /** It was received now. */
  record New(GivenReceipt receipt) implements Outcome {}

  /** It was received before, under the same key. */
  record Repeat(GivenReceipt receipt) implements Outcome {}

  /** It cannot be received; nothing of it is stored. */
  record Refused(Problem problem) implements Outcome {}

  /**
   * The receipt given before under this key.
   *
   * @throws Problem {@code idempotency-key-reused} when it was given for other bytes
   */
  @Transactional
  Optional<GivenReceipt> givenBefore(Upload upload, Receipts.Key key) {
    Optional<GivenReceipt> given = Optional.ofNullable(receipts.under(List.of(key)).get(key));
    if (given.isPresent() && isOther(given.get(), upload)) {
      throw IntakeProblems.keyReused();
    }
    return given;
  }

  /**
   * Sees to it that a later document names a case in which its sender may file it.
   *
   * @throws Problem {@code case-unknown}, the same whether the case is another's or nobody's
   */
  @Transactional
  void requireOwnCase(Submission.Later later, String owner, Upload upload) {
    Applications.Known known = applications.find(later.applicationNumber().toString()).orElse(null);
    if (!mayFile(known, later, owner)) {
      throw unknownCase(later, upload);
    }
  }

  /**
   * Receives deliveries in this order, in the current transaction.
   *
   * @param deliveries none about the same {@link Delivery#subjects} as another
   * @return what became of each
   */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Outcome> receive(List<Delivery> deliveries) {
    Receipts.Turn turn = receipts.awaitTurn();
    IdentityHashMap<Delivery, Outcome> outcomes = new IdentityHashMap<>();
    Map<ApplicationNumber, Applications.Known> cases = cases(deliveries);
    Map<Receipts.Key, GivenReceipt> before =
        receipts.under(deliveries.stream().flatMap(each -> each.ownKey().stream()).toList());
    List<Delivery> acceptable = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      Outcome outcome = known(delivery, before, cases);
      if (outcome == null) {
        acceptable.add(delivery);
      } else {
        outcomes.put(delivery, outcome);
      }
    }
    if (!acceptable.isEmpty()) {
      List<Received> received = number(acceptable, cases);
      keep(received);
      List<GivenReceipt> given = turn.give(received.stream().map(Received::receipt).toList());
      for (int i = 0; i < given.size(); i++) {
        outcomes.put(acceptable.get(i), new New(given.get(i)));
      }
    }
    return deliveries.stream().map(each -> Objects.requireNonNull(outcomes.get(each))).toList();
  }

  /**
   * Whether a transaction whose commit failed was committed nevertheless. Waits until it has ended:
   * while it lives it has the end of the chain.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean wasCommitted(List<Outcome> outcomes) {
    receipts.awaitTurn();
    return outcomes.stream()
        .filter(New.class::isInstance)
        .allMatch(outcome -> receipts.isKept(((New) outcome).receipt()));
  }

  private Map<ApplicationNumber, Applications.Known> cases(List<Delivery> deliveries) {
    List<ApplicationNumber> named = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      if (delivery.submission() instanceof Submission.Later later) {
        named.add(later.applicationNumber());
      }
    }
    return applications.lockAll(named);
  }

  private @Nullable Outcome known(
      Delivery delivery,
      Map<Receipts.Key, GivenReceipt> before,
      Map<ApplicationNumber, Applications.Known> cases) {
    GivenReceipt given = delivery.ownKey().map(before::get).orElse(null);
    if (given != null) {
      return isOther(given, delivery.upload())
          ? new Refused(IntakeProblems.keyReused())
          : new Repeat(given);
    }
    if (delivery.submission() instanceof Submission.Later later) {
      Applications.Known known = cases.get(later.applicationNumber());
      if (!mayFile(known, later, delivery.owner())) {
        return new Refused(unknownCase(later, delivery.upload()));
      }
    }
    return null;
  }

  /**
   * His own case, or one that is public and in which anybody may file this, or in which he mends
   * what the office ordered him to.
   */
  private boolean mayFile(
      Applications.@Nullable Known known, Submission.Later later, String sender) {
    return known != null
        && (isOwn(known, sender)
            || (known.published() && (later.isOpenToAnybody() || isOrdered(later, sender))));
  }

  private boolean isOrdered(Submission.Later later, String sender) {
    return later.documentCode().equals(FORMAL_AMENDMENT)
        && later
            .dispatchNumber()
            .filter(
                order -> mailbox.isAddressee(later.applicationNumber().toString(), order, sender))
            .isPresent();
  }

  private static boolean isOwn(Applications.@Nullable Known known, String sender) {
    return known != null && known.owner().equals(sender);
  }

  private static boolean isOther(GivenReceipt given, Upload upload) {
    return !given.packageSha256().equals(upload.sha256());
  }

  private List<Received> number(
      List<Delivery> deliveries, Map<ApplicationNumber, Applications.Known> cases) {
    Instant now = clock.now();
    LocalDate day = LocalDate.ofInstant(now, OfficeClock.ZONE);
    Map<Numbers.Series, Integer> wanted = new HashMap<>();
    int receivedOnline = 0;
    for (Delivery delivery : deliveries) {
      if (delivery.submission() instanceof Submission.Application application) {
        wanted.merge(series(delivery, application, day), 1, Integer::sum);
      }
      receivedOnline += delivery.arrival() instanceof Arrival.Online ? 1 : 0;
    }
    Numbers.Block block = numbers.take(day, wanted, receivedOnline);
    return deliveries.stream()
        .map(
            delivery -> {
              DocumentNumber documentNumber =
                  switch (delivery.arrival()) {
                    case Arrival.Online ignored -> block.nextReceivedOnline();
                    case Arrival.OnPaper paper -> paper.number();
                  };
              LocalDate date = delivery.arrival().filingDate(day);
              return switch (delivery.submission()) {
                case Submission.Application application ->
                    new Received(
                        delivery,
                        application,
                        block.nextApplication(series(delivery, application, day)),
                        documentNumber,
                        now,
                        date,
                        null);
                case Submission.Later later ->
                    new Received(
                        delivery,
                        isOwn(cases.get(later.applicationNumber()), delivery.owner())
                            ? later
                            : later.byAnother(),
                        later.applicationNumber(),
                        documentNumber,
                        now,
                        date,
                        amendedClaimCount(cases.get(later.applicationNumber()), later));
              };
            })
        .toList();
  }

  /** An application has a number of the year of its filing date. */
  private static Numbers.Series series(
      Delivery delivery, Submission.Application application, LocalDate day) {
    return new Numbers.Series(
        application.right(),
        delivery.arrival().filingDate(day).getYear(),
        application.international().isPresent());
  }

  private static @Nullable Integer amendedClaimCount(
      Applications.@Nullable Known known, Submission.Later later) {
    return known == null || later.amendments().isEmpty()
        ? null
        : ClaimCount.after(known.claimCount(), later.amendments());
  }

  private void keep(List<Received> received) {
    archive.keep(received.stream().flatMap(each -> each.delivery().files().stream()).toList());
    List<Applications.Entry> entered = new ArrayList<>();
    Map<ApplicationNumber, Integer> amended = new HashMap<>();
    for (Received each : received) {
      if (each.delivery().submission() instanceof Submission.Application application) {
        entered.add(each.entry(application));
      } else if (each.amendedClaimCount() != null) {
        amended.put(each.applicationNumber(), each.amendedClaimCount());
      }
    }
    applications.addAll(entered, received.getFirst().instant());
    applications.setClaimCounts(amended);
    outbox.appendAll(received.stream().map(Received::event).toList());
  }

  private static Problem unknownCase(Submission.Later later, Upload upload) {
    return IntakeProblems.caseUnknown(
        later.applicationNumber(),
        upload.contents().document().name(),
        later.applicationNumberLine());
  }
}
