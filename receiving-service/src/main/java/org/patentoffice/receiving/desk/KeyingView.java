package org.patentoffice.receiving.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.desk.domain.Field.Region;

/** What the keying page shows of {@link Work}. */
record KeyingView(
    long taskId,
    String envelopeNumber,
    String stage,
    int round,
    int pages,
    List<FieldView> fields) {

  private static final int SHORT_TEXT_ROWS = 3;
  private static final int LONG_TEXT_ROWS = 14;

  /**
   * A field.
   *
   * @param itemText as it stands on the paper; empty if it has none
   * @param items what may stand between 【 and 】 in it, separated by spaces
   * @param proposal the frame that is to be confirmed; empty if there is none
   * @param regionText page, left, top, width and height; empty if not known
   */
  record FieldView(
      String name,
      String labelJa,
      String labelEn,
      String itemText,
      boolean text,
      boolean flag,
      boolean picture,
      int rows,
      String width,
      String check,
      int digits,
      String items,
      String regionText,
      String draft,
      String proposal,
      List<Candidate> candidates,
      List<Work.WorkReason> reasons) {}

  /** One of two values, cut where they begin and end to differ. */
  record Candidate(String value, String before, String differing, String after) {}

  static KeyingView of(Work work) {
    return new KeyingView(
        work.taskId(),
        work.envelopeNumber(),
        work.stage(),
        work.round(),
        work.pages(),
        work.fields().stream().map(KeyingView::field).toList());
  }

  private static FieldView field(Work.WorkField field) {
    boolean text = field.kind().equals("text");
    return new FieldView(
        field.name(),
        field.labelJa(),
        field.labelEn(),
        field.item().isEmpty() ? "" : "【" + field.item().replace("#", "　") + "】",
        text,
        field.kind().equals("flag"),
        field.kind().equals("picture"),
        field.item().isEmpty() ? LONG_TEXT_ROWS : SHORT_TEXT_ROWS,
        field.width(),
        field.check(),
        field.digits(),
        String.join(" ", field.items()),
        region(field.region()),
        field.draft(),
        field.proposal(),
        candidates(field.candidates()),
        field.reasons());
  }

  private static String region(@Nullable Region region) {
    return region == null
        ? ""
        : "%d %s %s %s %s"
            .formatted(region.page(), region.left(), region.top(), region.width(), region.height());
  }

  private static List<Candidate> candidates(List<String> values) {
    if (values.size() != 2) {
      return List.of();
    }
    String one = values.getFirst();
    String other = values.getLast();
    int shorter = Math.min(one.length(), other.length());
    int before = 0;
    while (before < shorter && one.charAt(before) == other.charAt(before)) {
      before++;
    }
    int after = 0;
    while (after < shorter - before
        && one.charAt(one.length() - 1 - after) == other.charAt(other.length() - 1 - after)) {
      after++;
    }
    return List.of(cut(one, before, after), cut(other, before, after));
  }

  private static Candidate cut(String value, int before, int after) {
    int end = value.length() - after;
    return new Candidate(
        value, value.substring(0, before), value.substring(before, end), value.substring(end));
  }
}
