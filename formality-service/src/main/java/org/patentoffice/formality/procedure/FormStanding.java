package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentoffice.formality.rule.Amendment;
import org.patentoffice.formality.rule.Defect;
import org.patentoffice.formality.rule.FeePurpose;
import org.patentoffice.formality.rule.RequestForm;
import org.patentoffice.formality.rule.RuleBook;

/** How the application itself stands: its request as amended in time, and its filing fee. */
public sealed interface FormStanding {

  /** The filing or the outcome of its fee is not known yet. */
  record Undecided() implements FormStanding {}

  /** Without defect since this day. */
  record Clean(LocalDate since) implements FormStanding {}

  /** With these defects now. */
  record Defective(List<Defect> defects) implements FormStanding {}

  /** Judges what the file knows. */
  static FormStanding of(CaseFile file, Law law) {
    return file.filing()
        .<FormStanding>map(filing -> judge(filing, file, law))
        .orElseGet(Undecided::new);
  }

  private static FormStanding judge(Fact.FilingReceived filing, CaseFile file, Law law) {
    RequestHistory request = RequestHistory.of(filing, file, law);
    return switch (Fees.standing(file, filing.document(), FeePurpose.FILING, law.calendar())) {
      case FeeStanding.Pending() -> new Undecided();
      case FeeStanding.Unpaid unpaid -> {
        List<Defect> defects = new ArrayList<>(request.defectsNow());
        defects.add(law.rules().unpaid(unpaid.shortfall()));
        yield new Defective(List.copyOf(defects));
      }
      case FeeStanding.Paid paid ->
          request
              .cleanSince()
              .<FormStanding>map(day -> new Clean(day.isAfter(paid.on()) ? day : paid.on()))
              .orElseGet(() -> new Defective(request.defectsNow()));
    };
  }

  /** The request as filed and after each amendment that came in time. */
  record RequestHistory(List<Version> versions, RuleBook rules, LocalDate filingDate) {

    private static RequestHistory of(Fact.FilingReceived filing, CaseFile file, Law law) {
      List<Version> versions = new ArrayList<>();
      versions.add(new Version(filing.filingDate(), filing.request()));
      for (Fact.DocumentReceived answer : Answers.inTime(filing.document(), file, law.calendar())) {
        versions.add(versions.getLast().amendedBy(answer));
      }
      return new RequestHistory(versions, law.rules(), filing.filingDate());
    }

    private Optional<LocalDate> cleanSince() {
      return versions.stream()
          .filter(version -> rules.examine(version.form(), filingDate).isEmpty())
          .map(Version::since)
          .findFirst();
    }

    private List<Defect> defectsNow() {
      return rules.examine(versions.getLast().form(), filingDate);
    }
  }

  /** The request from one day on. */
  record Version(LocalDate since, RequestForm form) {
    private Version amendedBy(Fact.DocumentReceived answer) {
      RequestForm amended = form;
      for (Amendment amendment : answer.amendments()) {
        amended = amended.amendedBy(amendment);
      }
      return new Version(answer.receivedOn(), amended);
    }
  }
}
