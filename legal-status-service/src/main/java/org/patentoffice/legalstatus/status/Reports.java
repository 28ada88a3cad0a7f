package org.patentoffice.legalstatus.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.edition.EditionInForce;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Recorded;
import org.patentoffice.legalstatus.recording.CaseView;
import org.patentoffice.legalstatus.recording.Register;
import org.patentoffice.legalstatus.recording.Viewer;

/**
 * Makes the report of a case. Without a transaction: one statement reads all of it, so that it is
 * of one instant.
 */
@ApplicationScoped
public class Reports {
  private final Register register;
  private final EditionInForce editions;

  Reports(Register register, EditionInForce editions) {
    this.register = register;
    this.editions = editions;
  }

  /**
   * The report of a case, if it exists for this viewer.
   *
   * @param moment on which day, as known when; answered by the version of the mapping of then
   */
  public Optional<CaseReport> of(CaseNumber number, Moment moment, Viewer viewer) {
    Optional<CaseView> found =
        switch (number) {
          case CaseNumber.Application application -> register.find(application.number(), viewer);
          case CaseNumber.Publication publication -> register.find(publication.number(), viewer);
          case CaseNumber.Registration registration -> register.find(registration.number(), viewer);
        };
    return found.map(view -> report(view, moment, viewer));
  }

  /**
   * The report of the case that a request names.
   *
   * @param text its number in any usual spelling
   * @throws org.patentoffice.kit.problem.Problem 400 if number, day or instant is malformed, 404 if
   *     the case does not exist for this viewer
   */
  public CaseReport asked(
      String text, @Nullable String asOf, @Nullable String knownAt, Viewer viewer) {
    CaseNumber number =
        CaseNumber.parse(text).orElseThrow(() -> StatusProblems.malformedNumber(text));
    return of(number, Moment.of(asOf, knownAt), viewer)
        .orElseThrow(() -> StatusProblems.unknown(number));
  }

  private CaseReport report(CaseView view, Moment moment, Viewer viewer) {
    Edition edition = editions.at(moment.knownAt());
    List<Recorded> known = Reckoning.known(view.recorded(), moment.knownAt());
    Reckoning reckoning = Reckoning.of(known, edition.history(), moment.asOf());
    String number = view.applicationNumber();
    return new CaseReport(
        number,
        moment,
        edition,
        known,
        reckoning,
        edition.sentences().of(number, reckoning.status()),
        Deadlines.of(ApplicationNumber.parse(number).right(), reckoning),
        family(view, reckoning, moment, viewer),
        view.position());
  }

  private List<Relative> family(CaseView view, Reckoning reckoning, Moment moment, Viewer viewer) {
    List<Relative> family = new ArrayList<>();
    String parent = reckoning.facts().parent();
    if (parent != null && (parent.equals(view.parent()) || register.isVisible(parent, viewer))) {
      family.add(Relative.parent(parent));
    }
    view.children().stream()
        .filter(child -> child.isKnown(moment.asOf(), moment.knownAt()))
        .forEach(child -> family.add(Relative.child(child.applicationNumber())));
    return family;
  }
}
