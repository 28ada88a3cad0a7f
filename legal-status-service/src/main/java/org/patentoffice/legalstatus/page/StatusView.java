package org.patentoffice.legalstatus.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a case shows, all in the reader's language.
 *
 * @param over true if the case has come to an end
 * @param onDay the day that was asked for; null for the present
 * @param asKnownAt the knowledge that was asked for; null for the present
 * @param why address of the explanation of what is shown
 * @param json address of the same for machines
 * @param asOf instant in Japan up to which everything is recorded, as people write it
 * @param age how long ago that was
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
    List<Due> deadlines,
    List<Kin> family,
    List<Line> timeline,
    long unmappedEvents,
    @Nullable String onDay,
    @Nullable String asKnownAt,
    String why,
    String json,
    String mappingVersion,
    String asOf,
    String age,
    long ledgerPosition) {

  /** A day that matters next; {@code passed} if it lies behind us. */
  record Due(String name, String isoDate, String date, String legalBasis, boolean passed) {}

  /** An application of the same family. */
  record Kin(String applicationNumber, String relation) {}

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
