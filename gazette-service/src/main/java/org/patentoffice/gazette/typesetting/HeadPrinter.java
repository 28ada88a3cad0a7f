package org.patentoffice.gazette.typesetting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.gazette.casefile.Person;
import org.patentoffice.gazette.typesetting.RequestForm.Priority;
import org.patentoffice.gazette.typesetting.Typesetter.Head;

/** Prints the bibliographic data with their INID meaning (WIPO ST.9). */
final class HeadPrinter {
  private static final String OFFICE = "JP";

  private final St96Writer out;
  private final String root;

  HeadPrinter(St96Writer out, String root) {
    this.out = out;
    this.root = root;
  }

  void print(Manuscript manuscript, Head head) {
    out.open("jppat:" + root + "BibliographicData");
    out.open("jppat:PatentPublicationIdentification"); // (19) (11) (43) or (45)
    identification(manuscript.digits(), manuscript.publishedOn());
    out.close();
    out.open("jppat:ApplicationIdentification"); // (21) (22)
    out.open("com:ApplicationNumber");
    out.leaf("com:ApplicationNumberText", manuscript.applicationNumber().digits());
    out.close();
    out.leaf("pat:FilingDate", manuscript.filingDate().toString());
    out.close();
    out.leaf("pat:PlainLanguageDesignationText", manuscript.kind().designation()); // (12)
    date("com:RegistrationDate", manuscript.registeredOn()); // (24)
    earlier(manuscript.earlier());
    priorities(head.request().priorities());
    people(head);
    out.leaf("pat:InventionTitle", head.title()); // (54)
    classifications(head.request().classifications());
    out.leaf("pat:ClaimTotalQuantity", Integer.toString(head.claimCount()));
    out.close();
  }

  private void identification(String digits, LocalDate day) {
    out.leaf("com:IPOfficeCode", OFFICE);
    out.leaf("pat:PublicationNumber", digits);
    out.leaf("com:PublicationDate", day.toString());
  }

  private void date(String element, @Nullable LocalDate day) {
    if (day != null) {
      out.leaf(element, day.toString());
    }
  }

  private void earlier(Manuscript.@Nullable Earlier earlier) {
    if (earlier != null) {
      out.open("jppat:PreviousPublishedDocument"); // (65)
      identification(earlier.digits(), earlier.publishedOn());
      out.close();
    }
  }

  private void priorities(List<Priority> priorities) { // (31) (32) (33)
    if (priorities.isEmpty()) {
      return;
    }
    out.open("pat:PriorityClaimBag");
    int sequence = 0;
    for (Priority priority : priorities) {
      out.open("pat:PriorityClaim")
          .attribute("com:sequenceNumber", Integer.toString(++sequence))
          .leaf("com:IPOfficeCode", priority.country());
      out.open("com:ApplicationNumber")
          .leaf("com:ApplicationNumberText", priority.number())
          .close();
      out.leaf("pat:FilingDate", isoDate(priority.date())).close();
    }
    out.close();
  }

  private void people(Head head) {
    out.open("jppat:" + root + "PartyBag");
    out.open("jppat:ApplicantsRegisteredPractitionersBag");
    out.open("jppat:ApplicantRegisteredPractitionerBag");
    int sequence = 0;
    for (Person applicant : head.applicants()) { // (71) or (73)
      out.open("jppat:Applicant").attribute("com:sequenceNumber", Integer.toString(++sequence));
      text("com:PartyIdentifier", applicant.identificationNumber());
      contact(applicant);
      out.close();
    }
    sequence = 0;
    for (Person agent : head.agents()) { // (74)
      out.open("jppat:RegisteredPractitioner")
          .attribute("com:sequenceNumber", Integer.toString(++sequence));
      text("pat:RegisteredPractitionerRegistrationNumber", agent.identificationNumber());
      contact(agent);
      out.close();
    }
    out.close().close();
    inventors(head.inventors());
    out.close();
  }

  private void inventors(List<Person> inventors) { // (72)
    out.open("jppat:InventorBag");
    int sequence = 0;
    for (Person inventor : inventors) {
      out.open("jppat:Inventor").attribute("com:sequenceNumber", Integer.toString(++sequence));
      contact(inventor);
      out.close();
    }
    out.close();
  }

  private void contact(Person person) {
    out.open("jpcom:Contact");
    out.open("com:Name").leaf("com:EntityName", person.name()).close();
    String address = person.address();
    if (address != null) {
      out.open("com:PostalAddressBag").open("com:PostalAddress");
      out.leaf("com:PostalAddressText", address);
      out.close().close();
    }
    out.close();
  }

  private void classifications(List<String> symbols) { // (51)
    if (symbols.isEmpty()) {
      return;
    }
    out.open("jppat:IPCClassification");
    out.leaf("pat:MainClassification", symbols.getFirst());
    symbols.stream().skip(1).forEach(symbol -> out.leaf("pat:FurtherClassification", symbol));
    out.close();
  }

  private void text(String element, @Nullable String text) {
    if (text != null) {
      out.leaf(element, text);
    }
  }

  private static String isoDate(String date) {
    String plain = JisText.plain(date);
    return plain.matches("\\d{8}")
        ? "%s-%s-%s".formatted(plain.substring(0, 4), plain.substring(4, 6), plain.substring(6))
        : plain;
  }
}
