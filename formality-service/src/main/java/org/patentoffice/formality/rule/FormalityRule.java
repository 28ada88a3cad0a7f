package org.patentoffice.formality.rule;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.formality.rule.Requirement.Breach;

/**
 * One rule of form.
 *
 * @param documentCode document that it applies to, for example {@code A63}
 * @param certainty how sure the source is: {@code sourced}, {@code likely} or {@code assumed}
 * @param validFrom first filing date that it applies to
 * @param message with {@code {n}} for the ordinal of the occurrence, {@code {due}} and {@code
 *     {why}} for fees
 * @param note source and limits of the model; may be empty
 */
public record FormalityRule(
    String id,
    String documentCode,
    Requirement requirement,
    String legalBasis,
    String certainty,
    LocalDate validFrom,
    Bilingual message,
    String note) {

  boolean appliesTo(String document, LocalDate filingDate) {
    return documentCode.equals(document) && !filingDate.isBefore(validFrom);
  }

  List<Defect> defectsOf(RequestForm form) {
    return requirement.breachesIn(form).stream().map(this::defectAt).toList();
  }

  private Defect defectAt(Breach breach) {
    return breach.needsOrdinal()
        ? defect(
            message.with(
                "n", "（%d番目）".formatted(breach.occurrence()), " no. " + breach.occurrence()))
        : defect(message.with("n", "", ""));
  }

  Defect defectOf(Shortfall shortfall) {
    String due = "%,d".formatted(shortfall.dueYen());
    Bilingual why = shortfall.why();
    return defect(message.with("due", due, due).with("why", why.ja(), why.en()));
  }

  boolean asksFor(FeePurpose purpose) {
    return requirement.equals(new Requirement.FeeRequired(purpose));
  }

  private Defect defect(Bilingual text) {
    return new Defect(id, legalBasis, text);
  }
}
