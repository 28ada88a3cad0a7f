package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.receiving.casefile.Applicants;
import org.patentoffice.receiving.casefile.Applications;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.finding.Level;
import org.patentoffice.receiving.efiling.submission.Derivation;
import org.patentoffice.receiving.efiling.submission.Submission;

/**
 * Looks up the original of a divisional or converted application (Patent Act Art. 44(1), 46). Only
 * a case of the filer's own is ever confirmed: another's and one that does not exist give the same
 * answer, so that nobody learns here what has been filed. Nothing is refused for it; what formality
 * examination may order is said as a warning (docs/adr/0037).
 */
@ApplicationScoped
class Originals {
  private static final String ITEM = "【原出願の表示】";
  private static final String LEGAL_BASIS =
      "Patent Act Art. 44(1), (2); 46; 46-2（特許法第44条第1項・第2項、第46条、第46条の2）";

  private final Applications applications;

  Originals(Applications applications) {
    this.applications = applications;
  }

  /**
   * From what the submission comes; empty if it comes from nothing.
   *
   * @param owner username of the filer
   * @param file name of the document in the package
   */
  @Transactional
  Optional<Descent> of(Submission submission, String owner, String file) {
    return submission instanceof Submission.Application application
        ? application.derivation().map(from -> descent(application, from, owner, file))
        : Optional.empty();
  }

  /** The examination with what is to be said of the original. */
  static Examination.Acceptable remarked(Examination.Acceptable filing, Optional<Descent> descent) {
    List<Finding> findings = new ArrayList<>(filing.findings());
    descent.ifPresent(from -> findings.addAll(from.findings()));
    return new Examination.Acceptable(
        List.copyOf(findings), filing.documentName(), filing.submission(), filing.parts());
  }

  private Descent descent(
      Submission.Application application, Derivation from, String owner, String file) {
    return from.application()
        .flatMap(number -> applications.findOriginal(number, owner))
        .map(original -> own(application, from, original, file))
        .orElseGet(() -> unconfirmed(from, file));
  }

  private static Descent own(
      Submission.Application application,
      Derivation from,
      Applications.Original original,
      String file) {
    Applicants applicants = Applicants.of(application.applicants());
    if (original.applicants().filter(known -> !known.areThoseOf(applicants)).isPresent()) {
      return new Descent(
          from,
          Descent.Confirmation.OTHER_APPLICANTS,
          Optional.empty(),
          List.of(otherApplicants(from, file)));
    }
    LocalDate date = original.effectiveFilingDate();
    return new Descent(
        from,
        Descent.Confirmation.CONFIRMED,
        Optional.of(date),
        from.filingDate()
            .filter(written -> !written.equals(date))
            .map(written -> otherDate(from, written, date, file))
            .map(List::of)
            .orElseGet(List::of));
  }

  /** Without any number the rules have said so already. */
  private static Descent unconfirmed(Derivation from, String file) {
    boolean named = from.application().isPresent() || from.registration().isPresent();
    return new Descent(
        from,
        Descent.Confirmation.UNCONFIRMED,
        from.filingDate(),
        named ? List.of(notConfirmed(from, file)) : List.of());
  }

  private static Finding notConfirmed(Derivation from, String file) {
    return warning(
        "original.unconfirmed",
        from,
        file,
        "原出願を、あなたの出願の中に確認できません。記録された番号と出願日のまま受理し、方式審査で確認します。番号が正しければ、このまま提出できます。",
        "The original is not among your applications here. The application is received with the"
            + " number and date as written, and formality examination looks at them. If the"
            + " number is right, file it as it is.");
  }

  private static Finding otherApplicants(Derivation from, String file) {
    String number = from.application().map(ApplicationNumber::toString).orElse("");
    return warning(
        "original.other-applicants",
        from,
        file,
        "原出願%sの出願人と、この出願の出願人が一致しません。このまま受理した場合は、手続補正指令の対象となります。".formatted(number),
        "The applicants of the original %s are not those of this application. It can be filed, but the office will order an amendment."
            .formatted(number));
  }

  private static Finding otherDate(
      Derivation from, LocalDate written, LocalDate recorded, String file) {
    return warning(
        "original.other-date",
        from,
        file,
        "原出願の【出願日】は%sと記録されていますが、この庁の記録では%sです。庁の記録の日によります。".formatted(written, recorded),
        "【出願日】 of the original says %s, but by the office's record it is %s. The office's record counts."
            .formatted(written, recorded));
  }

  private static Finding warning(
      String id, Derivation from, String file, String japanese, String english) {
    return new Finding(id, Level.WARNING, file, from.line(), ITEM, japanese, english, LEGAL_BASIS);
  }
}
