package org.patentoffice.legalstatus.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.ObservedEvent;

/**
 * What the events tell of a case beside its legal status. Who filed some later document does not
 * become the owner of the case: each fact has its own type of event; of two, the later one counts.
 *
 * @param filingDate day on which it was really filed (office calendar)
 * @param effectiveFilingDate day as of which an application that comes from another, or from an
 *     international one, is deemed filed; null for others, and where it is not known (Patent Act,
 *     Articles 44(2) and 184-3(1))
 * @param expiresOn last day of the term, extensions included (office calendar)
 * @param nextAnnuityDueOn last day to pay the next annual fee without surcharge; null where not
 *     known, as after a restoration until the next fee is paid
 * @param payableUntil last day to pay an overdue annual fee with surcharge; null while none is
 * @param parent the application that this one was divided or converted from
 * @param isPublic true if everybody may see the case (Patent Act, Articles 64, 66 and 186)
 */
public record Facts(
    @Nullable String owner,
    @Nullable String title,
    @Nullable LocalDate filingDate,
    @Nullable LocalDate effectiveFilingDate,
    @Nullable String publicationNumber,
    @Nullable String registrationNumber,
    @Nullable LocalDate expiresOn,
    @Nullable LocalDate nextAnnuityDueOn,
    @Nullable LocalDate payableUntil,
    @Nullable String parent,
    boolean isPublic) {

  /** Nothing known. */
  public static final Facts NONE =
      new Facts(null, null, null, null, null, null, null, null, null, null, false);

  /**
   * These facts and what the event tells.
   *
   * @throws IllegalArgumentException if the event lacks a day that its contract promises
   */
  Facts and(ObservedEvent event) {
    return switch (event.type()) {
      case "org.patentoffice.receiving.filing-received.v1" ->
          filed(event).withParent(event.fields().get("derivation.applicationNumber"));
      case "org.patentoffice.gazette.application-published.v1" ->
          published(event.text("publicationNumber"));
      case "org.patentoffice.gazette.patent-gazette-published.v1" -> published(publicationNumber);
      case "org.patentoffice.fee.right-registered.v1" ->
          registered(event).term(event.day("expiresOn"), day(event, "nextAnnuityDueOn"), null);
      case "org.patentoffice.fee.term-extension-registered.v1" ->
          term(event.day("expiresOn"), nextAnnuityDueOn, payableUntil);
      case "org.patentoffice.fee.annuity-paid.v1" ->
          term(expiresOn, day(event, "nextAnnuityDueOn"), null);
      case "org.patentoffice.fee.annuity-overdue.v1" ->
          term(expiresOn, nextAnnuityDueOn, event.day("payableUntil"));
      case "org.patentoffice.fee.right-restored.v1" ->
          payableUntil == null ? this : term(expiresOn, null, null);
      default -> this;
    };
  }

  private static @Nullable LocalDate day(ObservedEvent event, String field) {
    return event.field(field).isEmpty() ? null : event.day(field);
  }

  private static @Nullable LocalDate effectiveFilingDate(ObservedEvent event) {
    LocalDate international = day(event, "internationalApplication.filingDate");
    return international == null ? day(event, "derivation.effectiveFilingDate") : international;
  }

  private Facts filed(ObservedEvent event) {
    return new Facts(
        event.text("owner"),
        event.text("title"),
        event.day("filingDate"),
        effectiveFilingDate(event),
        publicationNumber,
        registrationNumber,
        expiresOn,
        nextAnnuityDueOn,
        payableUntil,
        parent,
        isPublic);
  }

  private Facts published(@Nullable String number) {
    return new Facts(
        owner,
        title,
        filingDate,
        effectiveFilingDate,
        number,
        registrationNumber,
        expiresOn,
        nextAnnuityDueOn,
        payableUntil,
        parent,
        true);
  }

  private Facts registered(ObservedEvent event) {
    return new Facts(
        owner,
        title,
        filingDate,
        effectiveFilingDate,
        publicationNumber,
        event.text("registrationNumber"),
        expiresOn,
        nextAnnuityDueOn,
        payableUntil,
        parent,
        isPublic);
  }

  private Facts term(
      @Nullable LocalDate ends, @Nullable LocalDate dueOn, @Nullable LocalDate overdueUntil) {
    return new Facts(
        owner,
        title,
        filingDate,
        effectiveFilingDate,
        publicationNumber,
        registrationNumber,
        ends,
        dueOn,
        overdueUntil,
        parent,
        isPublic);
  }

  private Facts withParent(@Nullable String number) {
    return new Facts(
        owner,
        title,
        filingDate,
        effectiveFilingDate,
        publicationNumber,
        registrationNumber,
        expiresOn,
        nextAnnuityDueOn,
        payableUntil,
        number,
        isPublic);
  }
}
