package org.patentoffice.legalstatus.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a case shows, all in the reader's language.
 *
 * @param over true if the case has come to an end
 * @param asOf instant in Japan, as people write it
 */
record StatusView(
    String applicationNumber,
    @Nullable String publicationNumber,
    @Nullable String registrationNumber,
    @Nullable String invention,
    @Nullable String filingDate,
    @Nullable String expiresOn,
    boolean isPublic,
    String sentence,
    String stage,
    String state,
    boolean over,
    @Nullable String since,
    @Nullable String event,
    Diagram diagram,
    List<Line> timeline,
    long unmappedEvents,
    String mappingVersion,
    String asOf,
    long ledgerPosition) {

  /**
   * A line of the timeline.
   *
   * @param isoDate for machines that read the page
   * @param stages for example {@code 1 → 2}
   * @param moved true if the case changed its stage
   * @param meaning the event in the words of ST.27, as closely as they are known
   * @param detailKnown false where only the key event is known
   */
  record Line(
      String isoDate,
      String date,
      String name,
      @Nullable String documentNumber,
      String stages,
      boolean moved,
      String code,
      String meaning,
      boolean detailKnown,
      String recorded,
      String certainty,
      String certaintyLook) {}
}
