package org.patentoffice.gazette.typesetting;

import java.util.List;
import org.patentoffice.gazette.casefile.Person;
import org.patentoffice.receiving.efiling.amended.Dom;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the gazette reads from the request (願書, jpbibl) because no event carries it: classification
 * and priorities; from an amendment of the request also the people.
 */
record RequestForm(List<String> classifications, List<Priority> priorities) {

  /** A request of which nothing is known. */
  static final RequestForm EMPTY = new RequestForm(List.of(), List.of());

  /**
   * A claimed priority (INID 31 to 33).
   *
   * @param country two letters or the name as written
   * @param date as written in the request, {@code YYYYMMDD}
   */
  record Priority(String country, String date, String number) {}

  /** Reads the request. */
  static RequestForm read(Node bibliography) {
    List<String> classifications =
        Dom.descendants(bibliography, "ipc").stream()
            .map(ipc -> ipc.getTextContent().stripTrailing())
            .filter(ipc -> !ipc.isBlank())
            .toList();
    List<Priority> priorities =
        Dom.descendants(bibliography, "priority-claim").stream()
            .map(
                claim ->
                    new Priority(
                        Dom.text(claim, "country"),
                        Dom.text(claim, "date"),
                        Dom.text(claim, "doc-number")))
            .toList();
    return new RequestForm(classifications, priorities);
  }

  /**
   * The people of this kind ({@code inventor}, {@code applicant}, {@code agent}) below the node.
   */
  static List<Person> people(Node contents, String kind) {
    return Dom.descendants(contents, kind).stream().map(RequestForm::person).toList();
  }

  private static Person person(Element element) {
    String address = addressOf(element);
    String number = Dom.text(element, "registered-number");
    return new Person(
        Dom.text(element, "name"),
        address.isEmpty() ? null : address,
        number.isEmpty() ? null : number,
        null);
  }

  private static String addressOf(Element element) {
    return Dom.descendants(element, "address").stream()
        .findFirst()
        .map(address -> address.getTextContent().strip())
        .orElse("");
  }
}
