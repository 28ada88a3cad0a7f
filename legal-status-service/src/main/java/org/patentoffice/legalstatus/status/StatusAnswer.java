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
 * @param unmappedEvents how many events of the case have no place in ST.27 yet; never guessed
 * @param unmapped those events
 * @param deadlines what has to be done next, the earliest first
 * @param family applications that this one comes from or led to, as far as the reader may see them
 * @param asOf the day that was asked for
 * @param knownAt the knowledge that was asked for
 * @param mappingVersion in force at that knowledge
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
    List<Unmapped> unmapped,
    List<Deadline> deadlines,
    List<Relative> family,
    @Nullable LocalDate asOf,
    @Nullable Instant knownAt,
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
   * @param legalBasis article of law, as cited in Japanese; our reading
   * @param withdrawn true if its record was withdrawn by a correction: it moves nothing
   * @param corrects the event whose record it corrects
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
      String mappingVersion,
      String legalBasis,
      String legalBasisEn,
      @Nullable Boolean withdrawn,
      @Nullable String corrects) {}

  /** An event that no rule of the mapping names. */
  public record Unmapped(
      String eventId, String eventType, Instant occurredAt, Instant recordedAt) {}

  /** How sure each part of a code is, in the words of the mapping data. */
  public record Certainty(
      String basis, String detailedEvent, String indicator, String nationalEvent, Bilingual note) {}
}
