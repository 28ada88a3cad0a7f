package org.patentoffice.receiving.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.desk.ValuesJson.Reason;
import org.patentoffice.receiving.desk.domain.EnvelopeState;
import org.patentoffice.receiving.desk.domain.Field;
import org.patentoffice.receiving.desk.domain.Form;

/**
 * What a person has before him: a document and what is to be keyed of it. Nothing in it tells what
 * somebody else keyed, except, at adjudication, the two values without names.
 *
 * @param stage first, second or adjudication
 * @param round 1, and one more each time the rules of reception refused the document
 * @param leasedUntil until when nobody else takes over; a saved draft gives more time
 */
public record Work(
    long taskId,
    String envelopeNumber,
    String form,
    String titleJa,
    String titleEn,
    String stage,
    int round,
    @Nullable Instant leasedUntil,
    int pages,
    List<WorkField> fields) {

  /**
   * A field to be keyed.
   *
   * @param kind line, text, flag (whether the item stands on the paper: a value or none) or picture
   *     (where it is: page, left, top, width, height, parts of the page from 0 to 1)
   * @param check none, reference, identification, digits, items, bilevel or colour; {@code digits}:
   *     how many, 0 any
   * @param items what the items are called that may stand in it; {@code #} in one is a number;
   *     empty where there are none
   * @param draft what was typed so far; in later rounds, to begin with, what was agreed before
   * @param proposal of a picture that is keyed again, the frame that was marked first: to be
   *     confirmed or marked anew, the only thing that is not blind; empty elsewhere
   * @param candidates at adjudication the two values, in no order that tells whose they are
   * @param reasons in later rounds, what is wrong with what was agreed before
   */
  public record WorkField(
      String name,
      String item,
      String labelJa,
      String labelEn,
      String kind,
      String width,
      String check,
      int digits,
      List<String> items,
      Field.@Nullable Region region,
      String draft,
      String proposal,
      List<String> candidates,
      List<WorkReason> reasons) {}

  /** What is wrong, by a rule of docs/rules.md. */
  public record WorkReason(String ruleId, String messageJa, String messageEn) {}

  static Work of(Tasks.Task task, Envelopes.Held held, Form form) {
    List<WorkField> fields =
        form.fields().stream()
            .filter(field -> task.fields().contains(field.name()))
            .map(field -> field(field, task, held))
            .toList();
    return new Work(
        task.taskId(),
        task.envelopeNumber(),
        form.name(),
        form.titleJa(),
        form.titleEn(),
        task.stage(),
        task.round(),
        task.leasedUntil(),
        held.envelope().pages(),
        fields);
  }

  private static WorkField field(Field field, Tasks.Task task, Envelopes.Held held) {
    return new WorkField(
        field.name(),
        field.item(),
        field.labelJa(),
        field.labelEn(),
        field.kind().name().toLowerCase(Locale.ROOT),
        field.width().name().toLowerCase(Locale.ROOT),
        field.check().sort().name().toLowerCase(Locale.ROOT),
        field.check().digits(),
        field.items(),
        field.region(),
        task.draft().get(field.name()),
        proposal(field, held.state()),
        candidates(field, task, held.state()),
        held.reasons().stream()
            .filter(reason -> task.round() > 1 && reason.field().equals(field.name()))
            .map(Work::reason)
            .toList());
  }

  private static String proposal(Field field, EnvelopeState state) {
    return field.kind() == Field.Kind.PICTURE && state instanceof EnvelopeState.SecondKeying second
        ? second.first().get(field.name())
        : "";
  }

  private static WorkReason reason(Reason reason) {
    return new WorkReason(reason.ruleId(), reason.messageJa(), reason.messageEn());
  }

  private static List<String> candidates(Field field, Tasks.Task task, EnvelopeState state) {
    if (!(state instanceof EnvelopeState.Adjudication adjudication)) {
      return List.of();
    }
    String first = adjudication.first().get(field.name());
    String second = adjudication.second().get(field.name());
    boolean swapped = (Long.hashCode(task.taskId()) + field.name().hashCode()) % 2 == 0;
    return swapped ? List.of(second, first) : List.of(first, second);
  }
}
