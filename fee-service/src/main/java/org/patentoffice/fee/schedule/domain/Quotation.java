package org.patentoffice.fee.schedule.domain;

import java.util.List;
import java.util.stream.Stream;
import org.patentoffice.fee.money.Yen;

/** The schedule's answer: a sum with its arithmetic, or that it names no such fee. */
public sealed interface Quotation {

  /**
   * What is due.
   *
   * @param scheduleVersion which edition of the schedule said so
   * @param lines at least one
   */
  record Quoted(Purpose purpose, String scheduleVersion, List<Line> lines) implements Quotation {

    /** The sum of the lines. */
    public Yen total() {
      return lines.stream().map(Line::amount).reduce(Yen.ZERO, Yen::plus);
    }

    /** One readable line per item and, when there are several, the sum. */
    public List<String> arithmetic() {
      Stream<String> each = lines.stream().map(Line::arithmetic);
      return lines.size() == 1
          ? each.toList()
          : Stream.concat(each, Stream.of("total = " + total())).toList();
    }
  }

  /**
   * The schedule has no rate for what was asked.
   *
   * @param why in English, for example that no rate is known for a day so early
   */
  record NotInSchedule(String why) implements Quotation {}

  /**
   * One item of the schedule applied.
   *
   * @param arithmetic for example {@code P-EXAM-2019: 138,000 + 4,000 × 3 claims = 150,000}
   */
  record Line(FeeItem item, Yen amount, String arithmetic) {}
}
