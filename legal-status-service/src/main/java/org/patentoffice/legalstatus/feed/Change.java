package org.patentoffice.legalstatus.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A line of the feed: an entry, or, between entries, a heartbeat that says only how far the feed
 * reaches.
 *
 * @param position of the entry, one more than that of the entry before; absent in a heartbeat
 * @param kind {@code status-changed}, {@code case-published}, {@code event-unmapped}, {@code
 *     mapping-switched} or {@code heartbeat}
 * @param announcedAt office time
 * @param applicationNumber the case; absent where all cases are concerned
 * @param head newest position of the feed; in heartbeats only
 * @param data what was announced, as its contract says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(
    @Nullable Long position,
    String kind,
    @Nullable Instant announcedAt,
    @Nullable String applicationNumber,
    @Nullable Long head,
    @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        @JsonRawValue
        @Nullable String data) {
  static final String HEARTBEAT = "heartbeat";

  static Change heartbeat(long head) {
    return new Change(null, HEARTBEAT, null, null, head, null);
  }
}
