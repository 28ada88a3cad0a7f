package org.patentoffice.gazette.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The application as it was filed.
 *
 * @param filingDate day on which it was really filed
 * @param priorityDate earliest date of a claimed priority
 * @param effectiveFilingDate as of which an application that comes from another is deemed filed
 * @param eventId the event that told of the filing; cause of the publication
 */
public record Filing(
    LocalDate filingDate,
    @Nullable LocalDate priorityDate,
    @Nullable LocalDate effectiveFilingDate,
    String title,
    int claimCount,
    List<Person> applicants,
    List<Person> inventors,
    List<Person> agents,
    List<Part> parts,
    String eventId,
    String correlationId) {

  public Filing {
    applicants = List.copyOf(applicants);
    inventors = List.copyOf(inventors);
    agents = List.copyOf(agents);
    parts = List.copyOf(parts);
  }

  /**
   * The date from which the 18 months run (Patent Act, Art. 36-2(2) in brackets, 44(2), 46(6),
   * 64(1)).
   */
  public LocalDate earliestDate() {
    return Stream.of(filingDate, priorityDate, effectiveFilingDate)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }
}
