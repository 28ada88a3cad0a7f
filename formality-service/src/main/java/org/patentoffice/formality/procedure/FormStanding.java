package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.patentoffice.formality.rule.Defect;

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
    return switch (Fees.standing(file, filing.document(), law.calendar())) {
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
}
