package org.patentoffice.gazette.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.gazette.casefile.CaseFile;
import org.patentoffice.gazette.casefile.EarlyRequest;
import org.patentoffice.gazette.casefile.Ending;
import org.patentoffice.gazette.casefile.Fact;
import org.patentoffice.gazette.casefile.Filing;
import org.patentoffice.gazette.casefile.Person;
import org.patentoffice.gazette.casefile.Registration;
import org.patentoffice.kit.time.OfficeCalendar;

/** Cases in domain words. */
final class Cases {
  static final ApplicationNumber NUMBER = ApplicationNumber.parse("特願2026-000001");
  static final PublicationRules RULES =
      new PublicationRules(
          List.of(
              new PublicationRule(
                  "test",
                  LocalDate.of(2022, 1, 12),
                  18,
                  5,
                  7,
                  EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                  "Art. 64",
                  "assumed",
                  "test")));
  static final PublicationPlanner PLANNER = new PublicationPlanner(RULES, OfficeCalendar.japan());
  static final IssueDays ISSUE_DAYS = new IssueDays(RULES, OfficeCalendar.japan());

  private Cases() {}

  static CaseFile of(Fact... facts) {
    CaseFile file = CaseFile.of(NUMBER);
    for (Fact fact : facts) {
      file = file.evolve(fact);
    }
    return file;
  }

  static Fact filed(String filingDate) {
    return filed(filingDate, null);
  }

  static Fact filed(String filingDate, @Nullable String priorityDate) {
    return filed(filingDate, priorityDate, null);
  }

  static Fact filed(
      String filingDate, @Nullable String priorityDate, @Nullable String effectiveFilingDate) {
    return new Fact.Filed(
        new Filing(
            LocalDate.parse(filingDate),
            priorityDate == null ? null : LocalDate.parse(priorityDate),
            effectiveFilingDate == null ? null : LocalDate.parse(effectiveFilingDate),
            "架空の計数装置",
            3,
            List.of(new Person("架空工業株式会社", null, "999000001", null)),
            List.of(new Person("発明　一郎", "東京都架空区", null, null)),
            List.of(),
            List.of(),
            "filing-event",
            "correlation"));
  }

  static Fact formalitiesCompleted(String day) {
    return new Fact.FormalitiesCompleted(LocalDate.parse(day));
  }

  static Fact ended(Ending.Kind kind, String effectiveOn) {
    return new Fact.Ended(new Ending(kind, LocalDate.parse(effectiveOn), null));
  }

  static Fact earlyPublicationRequested(String documentNumber, String receivedOn) {
    return new Fact.EarlyPublicationRequested(
        new EarlyRequest(DocumentNumber.parse(documentNumber), LocalDate.parse(receivedOn)));
  }

  static Fact withdrawnBy(String documentNumber, String receivedOn) {
    return new Fact.Ended(
        new Ending(
            Ending.Kind.WITHDRAWN,
            LocalDate.parse(receivedOn),
            DocumentNumber.parse(documentNumber)));
  }

  static Fact dismissed(String documentNumber) {
    return new Fact.DocumentDismissed(DocumentNumber.parse(documentNumber));
  }

  static Fact registered(String day) {
    return new Fact.Registered(
        new Registration(
            RegistrationNumber.parse("特許第7000001号"),
            LocalDate.parse(day),
            "架空の計数装置",
            3,
            List.of(new Person("架空工業株式会社", null, "999000001", null)),
            "registration-event",
            "correlation"));
  }
}
