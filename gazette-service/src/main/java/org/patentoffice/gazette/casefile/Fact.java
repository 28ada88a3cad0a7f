package org.patentoffice.gazette.casefile;

import java.time.LocalDate;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.gazette.number.GazetteKind;

/**
 * Something that happened to a case. Facts of the other services may arrive in any order and twice.
 */
public sealed interface Fact {

  /** The application was filed. */
  record Filed(Filing filing) implements Fact {}

  /** Formality examination found nothing, or everything was mended. */
  record FormalitiesCompleted(LocalDate completedOn) implements Fact {}

  /** An amendment was received. */
  record Amended(Amendment amendment) implements Fact {}

  /** The application ended. */
  record Ended(Ending ending) implements Fact {}

  /** Early publication was requested. */
  record EarlyPublicationRequested(EarlyRequest request) implements Fact {}

  /** The procedure of one document was dismissed: the document counts as not filed. */
  record DocumentDismissed(DocumentNumber document) implements Fact {}

  /** The right was registered. */
  record Registered(Registration registration) implements Fact {}

  /** The gazette put the case into an issue. */
  record Typeset(Publication publication) implements Fact {}

  /** The case missed its issue; the next one it can be in is not before this day. */
  record Postponed(GazetteKind gazette, LocalDate notBefore) implements Fact {}

  /** The case was stopped. */
  record Held(Hold hold) implements Fact {}

  /** The stop was lifted. */
  record Released() implements Fact {}
}
