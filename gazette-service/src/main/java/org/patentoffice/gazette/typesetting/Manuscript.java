package org.patentoffice.gazette.typesetting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.gazette.casefile.Person;
import org.patentoffice.gazette.number.KindCode;

/**
 * Everything that one gazette document is made of.
 *
 * @param digits the document's number without signs: ten digits (A) or seven (B)
 * @param publishedOn issue day (INID 43, 45)
 * @param registeredOn INID 24 of B documents
 * @param earlier the publication of the application, for B2
 * @param applicants INID 71, for B the holders (INID 73)
 * @param body application body as filed (appb)
 * @param bibliography request as filed (jpbibl); null if the filing had none
 * @param amendments written amendments in order of receipt
 */
public record Manuscript(
    KindCode kind,
    String digits,
    LocalDate publishedOn,
    ApplicationNumber applicationNumber,
    LocalDate filingDate,
    @Nullable LocalDate registeredOn,
    @Nullable Earlier earlier,
    String title,
    List<Person> applicants,
    List<Person> inventors,
    List<Person> agents,
    Source body,
    @Nullable Source bibliography,
    List<WrittenAmendment> amendments) {

  public Manuscript {
    applicants = List.copyOf(applicants);
    inventors = List.copyOf(inventors);
    agents = List.copyOf(agents);
    amendments = List.copyOf(amendments);
  }

  /** An XML file as received. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Source(String name, byte[] bytes) {}

  /** The publication of the same application before its patent. */
  public record Earlier(String digits, LocalDate publishedOn) {}

  /** A written amendment (jpbibl). */
  public record WrittenAmendment(
      String documentNumber, LocalDate receivedOn, Source bibliography) {}
}
