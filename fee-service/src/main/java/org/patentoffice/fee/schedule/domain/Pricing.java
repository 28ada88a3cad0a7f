package org.patentoffice.fee.schedule.domain;

import org.jspecify.annotations.Nullable;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.fee.schedule.domain.Quotation.Line;

/** Applies one item of the schedule and writes down how. */
final class Pricing {
  private Pricing() {}

  static Line filing(FeeItem item, int classes) {
    Yen base = orZero(item.base());
    if (item.perClass() == null) {
      return line(item, base, base.toString());
    }
    Yen amount = base.plus(item.perClass().times(classes));
    return line(
        item,
        amount,
        "%s + %s × %s = %s".formatted(base, item.perClass(), words(classes, "class"), amount));
  }

  static Line withClaims(FeeItem item, int claims) {
    Yen amount = orZero(item.base()).plus(orZero(item.perClaim()).times(claims));
    return line(item, amount, sum(item, claims) + " = " + amount);
  }

  static Line addedClaims(FeeItem item, int claims) {
    Yen amount = orZero(item.perClaim()).times(claims);
    return line(
        item,
        amount,
        "%s × %s added = %s".formatted(orZero(item.perClaim()), words(claims, "claim"), amount));
  }

  static Line perYear(FeeItem item, int years, int claims) {
    Yen amount = orZero(item.base()).plus(orZero(item.perClaim()).times(claims)).times(years);
    return line(
        item, amount, "%s × (%s) = %s".formatted(words(years, "year"), sum(item, claims), amount));
  }

  static Line bySheets(FeeItem item, int sheets) {
    Yen amount = orZero(item.base()).plus(orZero(item.perPage()).times(sheets));
    return line(
        item,
        amount,
        "%s + %s × %s = %s"
            .formatted(
                orZero(item.base()), orZero(item.perPage()), words(sheets, "sheet"), amount));
  }

  private static String sum(FeeItem item, int claims) {
    return "%s + %s × %s"
        .formatted(orZero(item.base()), orZero(item.perClaim()), words(claims, "claim"));
  }

  private static Line line(FeeItem item, Yen amount, String arithmetic) {
    return new Line(item, amount, item.code() + ": " + arithmetic);
  }

  private static String words(int count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + (noun.endsWith("s") ? "es" : "s");
  }

  private static Yen orZero(@Nullable Yen yen) {
    return yen == null ? Yen.ZERO : yen;
  }
}
