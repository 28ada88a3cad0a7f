package org.patentoffice.legalstatus.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases that a search by stage and event found, a page of them.
 *
 * @param onDay the day that was asked for; null for the present
 * @param asKnownAt the knowledge that was asked for; null for the present
 * @param total how many there are on all pages
 * @param range which of them these are, for example {@code 51–100}
 * @param previous address of the page before; null on the first
 * @param next address of the page behind; null on the last
 * @param csv address of all of them as CSV
 */
record SearchView(
    Choices choices,
    @Nullable String onDay,
    @Nullable String asKnownAt,
    long total,
    String range,
    List<Found> found,
    @Nullable String previous,
    @Nullable String next,
    String csv) {

  /** A case that was found; {@code certainty} says how sure the event is. */
  record Found(
      String applicationNumber,
      String address,
      @Nullable String registrationNumber,
      @Nullable String title,
      String stage,
      boolean over,
      @Nullable String event,
      @Nullable String certainty,
      @Nullable String certaintyLook,
      @Nullable String since) {}

  /** What can be searched by, with what was chosen. */
  record Choices(List<Choice> stages, List<Choice> events, @Nullable String asOf) {}

  /** One option. */
  record Choice(String code, String label, boolean chosen) {}
}
