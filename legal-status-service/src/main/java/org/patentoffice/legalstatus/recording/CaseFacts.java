package org.patentoffice.legalstatus.recording;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.mapping.ObservedEvent;

/**
 * What an event tells of a case beside its legal status. Each fact is told by one type of event
 * only, so that the order of arrival does not matter; who filed some later document, for example,
 * does not become the owner of the case.
 *
 * @param makesPublic true if from now on everybody may see the case
 */
record CaseFacts(
    @Nullable String owner,
    @Nullable String title,
    @Nullable LocalDate filingDate,
    @Nullable String publicationNumber,
    @Nullable String registrationNumber,
    @Nullable LocalDate expiresOn,
    boolean makesPublic) {

  private static final CaseFacts NONE = new CaseFacts(null, null, null, null, null, null, false);

  static CaseFacts of(ObservedEvent event) {
    return switch (event.type()) {
      case "org.patentoffice.receiving.filing-received.v1" ->
          new CaseFacts(
              text(event, "owner"),
              text(event, "title"),
              event.day("filingDate"),
              null,
              null,
              null,
              false);
      case "org.patentoffice.gazette.application-published.v1" ->
          new CaseFacts(null, null, null, text(event, "publicationNumber"), null, null, true);
      case "org.patentoffice.fee.right-registered.v1" ->
          new CaseFacts(
              null,
              null,
              null,
              null,
              text(event, "registrationNumber"),
              event.day("expiresOn"),
              false);
      case "org.patentoffice.gazette.patent-gazette-published.v1" ->
          new CaseFacts(null, null, null, null, null, null, true);
      default -> NONE;
    };
  }

  private static String text(ObservedEvent event, String field) {
    Optional<String> text = event.field(field);
    return text.orElseThrow(
        () -> new IllegalArgumentException("Expected %s in %s".formatted(field, event.type())));
  }
}
