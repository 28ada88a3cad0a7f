package org.patentoffice.legalstatus.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A status event was recorded ({@code org.patentoffice.legal-status.status-changed.v1}).
 *
 * @param nationalEvent the office's own code, the last part of the status event code
 * @param detailedEvent absent where only the key event is known
 * @param stage the case's true stage with all that is known now, {@code 0} to {@code 6}
 * @param state the case's true state with all that is known now
 * @param causedBy id of the event of the office behind it
 * @param announcement {@link #NEW}, {@link #LATE} or {@link #CORRECTION}
 * @param changesFrom first day on which the case stands otherwise than was answered before; only
 *     for what came late or corrects
 * @param corrects id of the event whose record is corrected
 * @param restated other status events whose code reads otherwise now
 * @param isPublic whether everybody may see the case; what is not public must not leave the office
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusChanged(
    String applicationNumber,
    @Nullable String publicationNumber,
    @Nullable String registrationNumber,
    String nationalEvent,
    String statusEventCode,
    String keyEvent,
    @Nullable String detailedEvent,
    String detailedCertainty,
    String stage,
    String state,
    LocalDate effectiveDate,
    Instant recordedAt,
    String mappingVersion,
    String causedBy,
    @JsonProperty("public") boolean isPublic,
    String announcement,
    @Nullable LocalDate changesFrom,
    @Nullable String corrects,
    @Nullable List<Restated> restated) {

  /** The event is the latest of its case in legal order. */
  public static final String NEW = "new";

  /** The event came after others that follow it in legal order. */
  public static final String LATE = "late";

  /** The event corrects what was recorded. */
  public static final String CORRECTION = "correction";

  /** A status event whose code reads otherwise now. */
  public record Restated(String causedBy, String statusEventCode) {}

  /** Short name of the event. */
  public static final String NAME = "status-changed";

  /** The topic. */
  public static final String TOPIC = "legal-status.status";
}
