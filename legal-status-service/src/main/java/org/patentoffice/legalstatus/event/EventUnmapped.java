package org.patentoffice.legalstatus.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * An event of a case has no place in ST.27 yet ({@code
 * org.patentoffice.legal-status.event-unmapped.v1}).
 *
 * @param causedBy id of the event of the office
 * @param isPublic whether everybody may see the case; what is not public must not leave the office
 */
public record EventUnmapped(
    String applicationNumber,
    String causedBy,
    String eventType,
    Instant recordedAt,
    String mappingVersion,
    @JsonProperty("public") boolean isPublic) {

  /** Short name of the event. */
  public static final String NAME = "event-unmapped";
}
