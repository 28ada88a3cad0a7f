package org.patentoffice.legalstatus.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The record of an event was corrected ({@code org.patentoffice.legal-status.event-corrected.v1}).
 *
 * @param corrects id of the event of the office whose record was wrong
 * @param action {@link #REDATED} or {@link #WITHDRAWN}
 * @param effectiveDate the day from which it truly counts; null if it never happened
 * @param correctedOn day of the correction (office calendar)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventCorrected(
    String applicationNumber,
    String corrects,
    String action,
    @Nullable LocalDate effectiveDate,
    LocalDate correctedOn,
    String reason) {

  /** Short name of the event. */
  public static final String NAME = "event-corrected";

  /** Full type of the event. */
  public static final String TYPE = "org.patentoffice.legal-status.event-corrected.v1";

  /** Its day is another. */
  public static final String REDATED = "redated";

  /** It never happened. */
  public static final String WITHDRAWN = "withdrawn";
}
