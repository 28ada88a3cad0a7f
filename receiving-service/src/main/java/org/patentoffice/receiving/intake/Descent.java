package org.patentoffice.receiving.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.submission.Derivation;
import org.patentoffice.receiving.event.FilingReceived;

/**
 * From what an application comes, as far as reception can tell its filer.
 *
 * @param derivation as the request says
 * @param originalDate the filing date of the original; empty if it is not known
 * @param findings warnings for the filer
 */
record Descent(
    Derivation derivation,
    Confirmation confirmation,
    Optional<LocalDate> originalDate,
    List<Finding> findings) {

  Descent {
    findings = List.copyOf(findings);
  }

  /** What reception found out about the original. */
  enum Confirmation {
    CONFIRMED("confirmed"),
    UNCONFIRMED("unconfirmed"),
    OTHER_APPLICANTS("other-applicants");

    private final String wire;

    Confirmation(String wire) {
      this.wire = wire;
    }
  }

  /** The original by the number that the request gives, of whichever kind. */
  @Nullable String original() {
    return derivation
        .application()
        .map(ApplicationNumber::toString)
        .or(() -> derivation.registration().map(RegistrationNumber::toString))
        .orElse(null);
  }

  /**
   * The day as of which the application is deemed filed (Patent Act Art. 44(2), 46(6), 46-2(2)).
   *
   * @param filedOn the day on which it was really filed: no original is younger
   */
  @Nullable LocalDate effectiveFilingDate(LocalDate filedOn) {
    return originalDate.filter(date -> !date.isAfter(filedOn)).orElse(null);
  }

  FilingReceived.Derivation told(LocalDate filedOn) {
    return new FilingReceived.Derivation(
        derivation.kind().wire(),
        derivation.application().map(ApplicationNumber::toString).orElse(null),
        derivation.registration().map(RegistrationNumber::toString).orElse(null),
        effectiveFilingDate(filedOn),
        confirmation.wire);
  }
}
