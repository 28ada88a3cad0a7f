package org.patentoffice.legalstatus.shadow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cases would stand otherwise under the shadow, and how.
 *
 * @param complete false while the shadow has not been through all cases, or cases that an upgrade
 *     carried over are still to be reckoned: then this is not all
 * @param cases cases reckoned by both
 * @param different cases of which some answer would differ
 * @param moved cases of which the present stage, state or event would differ
 * @param kinds how often each change of the present standing occurs, the most frequent first
 * @param examples cases with their changes, by application number
 */
public record Difference(
    String from,
    String to,
    boolean complete,
    long cases,
    long different,
    long moved,
    List<Kind> kinds,
    List<Example> examples) {

  /** Where a case stands, in brief. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Place(
      String stage, String state, @Nullable String keyEvent, @Nullable String detailedEvent) {}

  /** A change of the present standing. */
  public record Kind(Place from, Place to, long cases) {}

  /** A case that would differ. */
  public record Example(String applicationNumber, Place from, Place to, List<CodeChange> codes) {}

  /** A status event that would read otherwise; absent where there would be none. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CodeChange(String eventId, @Nullable String from, @Nullable String to) {}
}
