package org.patentoffice.legalstatus.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.recording.LedgerPosition;

/**
 * Why a case is said to stand where it stands.
 *
 * @param sentence the conclusion
 * @param mapping the version of the mapping that was used
 * @param uses the recorded events in legal order, then those that made no status event
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
    String applicationNumber,
    String stage,
    String state,
    Bilingual sentence,
    @Nullable LocalDate asOf,
    @Nullable Instant knownAt,
    MappingUsed mapping,
    List<Use> uses,
    LedgerPosition position) {

  /** The version of the mapping. */
  public record MappingUsed(String version, String nameJa, String nameEn) {}

  /**
   * What was made of a recorded event.
   *
   * @param outcome {@code exported}, {@code not-exported} or {@code unmapped}
   * @param rule the rule that decided; absent if none names the event
   * @param because what decided, in words
   * @param ledTo the status events that it became; empty if none
   * @param alternatives other rules of this type of event, and why they did not apply
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Use(
      String eventId,
      String eventType,
      Instant occurredAt,
      Instant recordedAt,
      String outcome,
      @Nullable String rule,
      Bilingual because,
      List<Consequence> ledTo,
      List<Alternative> alternatives) {}

  /**
   * A status event and what it did.
   *
   * @param legalBasis article of law, as cited in Japanese; our reading
   * @param certainty of the detailed event; below {@code good} it is uncertain
   * @param did what it did to the true stage of the case, in words
   */
  public record Consequence(
      String nationalEvent,
      Bilingual name,
      String code,
      LocalDate effectiveDate,
      String legalBasis,
      String legalBasisEn,
      String basis,
      String certainty,
      Bilingual evidence,
      String stageBefore,
      String stageAfter,
      Bilingual did) {}

  /** A rule that did not apply, and why. */
  public record Alternative(String rule, Bilingual wouldHaveBeen, Bilingual whyNot) {}
}
