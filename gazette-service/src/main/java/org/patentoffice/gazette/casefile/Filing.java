package org.patentoffice.gazette.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The application as it was filed.
 *
 * @param priorityDate earliest date of a claimed priority
 * @param eventId the event that told of the filing; cause of the publication
 */
public record Filing(
    LocalDate filingDate,
    @Nullable LocalDate priorityDate,
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

  /** The date from which the 18 months run (Patent Act, Art. 36-2(2) in brackets, 64(1)). */
  public LocalDate earliestDate() {
    return priorityDate != null && priorityDate.isBefore(filingDate) ? priorityDate : filingDate;
  }
}
