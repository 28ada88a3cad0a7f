package org.patentoffice.legalstatus.explanation;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.ledger.Correction;
import org.patentoffice.legalstatus.ledger.Step;
import org.patentoffice.legalstatus.mapping.Effect;
import org.patentoffice.legalstatus.st27.Stage;

/** What a status event did to the true stage of its case, in words. */
final class Deeds {
  private Deeds() {}

  static Bilingual of(Step step) {
    if (!step.entry().counts()) {
      return new Bilingual(
          "記録が削除されたため、効果はありません。", "Its record was withdrawn, so it has no effect.");
    }
    if (step.moved()) {
      return new Bilingual(
          "段階 %s から段階 %s に移りました。".formatted(step.before().code(), step.after().code()),
          "It moved the case from stage %s to stage %s."
              .formatted(step.before().code(), step.after().code()));
    }
    return switch (step.event().effect()) {
      case Effect.Stays stays -> new Bilingual("段階は変わりません。", "It does not change the stage.");
      case Effect.Moves moves -> elsewhere(step, moves.from());
      case Effect.Opens opens ->
          new Bilingual(
              "争いが加わりましたが、段階は変わりません。", "One more challenge is pending; the stage stays as it is.");
      case Effect.Closes closes ->
          new Bilingual(
              "ほかの争いが係属しているか、争いの段階にないため、段階は変わりません。",
              "Another challenge is still pending, or none was, so the stage stays as it is.");
      case Effect.Annuls annuls ->
          new Bilingual(
              "対象の手続は段階を動かしていないため、段階は変わりません。",
              "The step that it concerns had not moved the case, so the stage stays as it is.");
      case Effect.Restores restores ->
          new Bilingual(
              "終了していないため、段階は変わりません。", "The case had not ended, so the stage stays as it is.");
      case Effect.Corrects corrects -> correction(step.entry().correction());
    };
  }

  private static Bilingual elsewhere(Step step, Set<Stage> from) {
    String stages =
        from.stream()
            .sorted()
            .map(stage -> String.valueOf(stage.code()))
            .collect(Collectors.joining(", "));
    return new Bilingual(
        "段階 %s にある事件を動かすイベントですが、事件は段階 %s にあったため、動きませんでした。".formatted(stages, step.before().code()),
        "It would move a case in stage %s, but this one stood in stage %s, so it moved nothing."
            .formatted(stages, step.before().code()));
  }

  private static Bilingual correction(@Nullable Correction correction) {
    if (correction == null) {
      return new Bilingual("段階は変わりません。", "It does not change the stage.");
    }
    return correction.effectiveDate() == null
        ? new Bilingual(
            "イベント %s の記録を削除しました。".formatted(correction.eventId()),
            "It withdrew the record of event %s.".formatted(correction.eventId()))
        : new Bilingual(
            "イベント %s の効力日を %s に訂正しました。".formatted(correction.eventId(), correction.effectiveDate()),
            "It set the effective date of event %s to %s."
                .formatted(correction.eventId(), correction.effectiveDate()));
  }
}
