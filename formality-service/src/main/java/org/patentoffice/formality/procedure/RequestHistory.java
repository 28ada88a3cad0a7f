package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentoffice.formality.rule.Amendment;
import org.patentoffice.formality.rule.Defect;
import org.patentoffice.formality.rule.RequestForm;
import org.patentoffice.formality.rule.RuleBook;

/** The request as filed and after each amendment that came in time. */
record RequestHistory(List<Version> versions, RuleBook rules, LocalDate filingDate) {

  RequestHistory {
    versions = List.copyOf(versions);
  }

  static RequestHistory of(Fact.FilingReceived filing, CaseFile file, Law law) {
    List<Version> versions = new ArrayList<>();
    versions.add(new Version(filing.filingDate(), filing.request()));
    for (Fact.DocumentReceived answer : Answers.inTime(filing.document(), file, law.calendar())) {
      versions.add(versions.getLast().amendedBy(answer));
    }
    return new RequestHistory(versions, law.rules(), filing.filingDate());
  }

  /** The first day on which the request had no defect. */
  Optional<LocalDate> cleanSince() {
    return versions.stream()
        .filter(version -> rules.examine(version.form(), filingDate).isEmpty())
        .map(Version::since)
        .findFirst();
  }

  List<Defect> defectsNow() {
    return rules.examine(versions.getLast().form(), filingDate);
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
