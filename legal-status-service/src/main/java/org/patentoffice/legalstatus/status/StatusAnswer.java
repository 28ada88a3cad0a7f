package org.patentoffice.legalstatus.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.recording.LedgerPosition;

/**
 * Where a case stands, as JSON.
 *
 * @param keyEvent the key event that put the case in its stage, for example {@code F10}; later
 *     events of the stage do not hide it
 * @param detailedEvent its detailed event; absent where only the key event is known
 * @param detailedCertainty how sure the detailed event is: sourced, good, fair, uncertain or
 *     unknown
 * @param since effective date of that event (office calendar)
 * @param path the stages the case has been in, in order, the present one last
 * @param lastEvent code of the latest event in legal order
 * @param events every status event in legal order: by effective date, then causation
 * @param unmappedEvents events of the case that have no place in ST.27 yet; never guessed
 * @param position how far the ledger reached when this was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusAnswer(
    String applicationNumber,
    @Nullable String publicationNumber,
    @Nullable String registrationNumber,
    @Nullable String title,
    @Nullable LocalDate filingDate,
    @Nullable LocalDate expiresOn,
    @JsonProperty("public") boolean isPublic,
    Term stage,
    Term state,
    @Nullable String keyEvent,
    @Nullable String detailedEvent,
    @Nullable String detailedCertainty,
    @Nullable LocalDate since,
    Bilingual sentence,
    List<String> path,
    @Nullable String lastEvent,
    List<Event> events,
    long unmappedEvents,
    String mappingVersion,
    LedgerPosition position) {

  /** A code with its name. */
  public record Term(String code, String nameJa, String nameEn) {}

  /**
   * A status event.
   *
   * @param code the status event code; its stage pair is printed from a fixed table and need not be
   *     the case's
   * @param nationalEvent the office's own event
   * @param stageBefore the case's true stage before it
   * @param stageAfter the case's true stage after it
   * @param effectiveDate from when it counts (office calendar)
   * @param recordedAt when this register recorded it (office time)
   * @param documentNumber the document by which it happened, 11 digits
   * @param eventId the event of the office behind it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Event(
      String code,
      Term nationalEvent,
      Term keyEvent,
      @Nullable Term detailedEvent,
      String stageBefore,
      String stageAfter,
      LocalDate effectiveDate,
      Instant recordedAt,
      @Nullable String documentNumber,
      Certainty certainty,
      String eventId,
      String eventType,
      String mappingVersion) {}

  /** How sure each part of a code is, in the words of the mapping data. */
  public record Certainty(
      String basis, String detailedEvent, String indicator, String nationalEvent, String note) {}
}
