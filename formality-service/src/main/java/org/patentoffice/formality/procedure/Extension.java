package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.patentoffice.formality.procedure.LaterProcedure.Standing;
import org.patentoffice.kit.time.TimeLimit;

/**
 * More time to answer an examiner's notice of reasons (期間延長請求書, Art. 5(1)): once for each notice,
 * to who asks for it within the period and pays. The first request that stands decides, so that the
 * order in which fees are reported changes nothing.
 */
final class Extension {
  static final String REQUEST = "A601";

  private Extension() {}

  static Optional<Task> task(CaseFile file, Law law) {
    return file.all(Fact.ReasonsNotified.class).stream()
        .flatMap(notice -> task(notice, file, law).stream())
        .findFirst();
  }

  private static Optional<Task> task(Fact.ReasonsNotified notice, CaseFile file, Law law) {
    Optional<TimeLimit> period =
        file.servedOn(notice.notice())
            .map(served -> TimeLimit.days(served, notice.periodDays(), law.calendar()));
    return period.flatMap(
        limit ->
            LaterProcedure.in(file, law).stream()
                .filter(procedure -> procedure.isOfCode(REQUEST) && procedure.stands())
                .filter(procedure -> answers(procedure.document(), notice))
                .filter(procedure -> !procedure.document().receivedOn().isAfter(limit.lastDay()))
                .min(Comparator.comparing(procedure -> procedure.document().document()))
                .filter(procedure -> procedure.standing() == Standing.EFFECTIVE)
                .filter(procedure -> !isDecided(procedure.document(), file))
                .map(procedure -> extend(procedure.document(), limit, law)));
  }

  private static Task extend(Fact.DocumentReceived request, TimeLimit limit, Law law) {
    int months = law.periods().extensionOfAnswer().amount();
    LocalDate extendedTo = TimeLimit.months(limit.lastDay(), months, law.calendar()).lastDay();
    return new Task.Extend(request.document(), request.receivedOn(), extendedTo);
  }

  private static boolean answers(Fact.DocumentReceived request, Fact.ReasonsNotified notice) {
    return notice.notice().dispatchNumber().equals(request.dispatchNumber());
  }

  private static boolean isDecided(Fact.DocumentReceived request, CaseFile file) {
    return file.all(Act.TimeLimitExtended.class).stream()
        .anyMatch(extended -> extended.request().equals(request.document()));
  }
}
