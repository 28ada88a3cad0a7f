package org.patentoffice.journeys.story;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a story ended, as {@code .office/demo-report.json} has it.
 *
 * @param hopMillis wall-clock milliseconds from the receipt of the filing until each hop that needs
 *     no person was visible to its asker
 */
public record StoryReport(
    int story,
    String title,
    String applicationNumber,
    @Nullable String publicationNumber,
    @Nullable String registrationNumber,
    String stage,
    String state,
    String keyEvent,
    @Nullable String detailedEvent,
    List<StatusEvent> statusEvents,
    Map<String, Long> hopMillis) {

  /** One ST.27 status event. */
  public record StatusEvent(String code, String effectiveDate, String recordedAt) {}
}
