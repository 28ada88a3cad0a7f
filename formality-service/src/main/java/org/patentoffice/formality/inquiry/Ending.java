package org.patentoffice.formality.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.formality.procedure.FormalityCase;
import org.patentoffice.formality.procedure.Ground;
import org.patentoffice.formality.rule.Bilingual;

/** When and why an application ended here; all null while it lives. */
record Ending(@Nullable LocalDate on, @Nullable Bilingual reason, @Nullable String legalBasis) {

  private static final Ending NONE = new Ending(null, null, null);

  static Ending of(FormalityCase state) {
    return switch (state) {
      case FormalityCase.Dismissed(var ignored, var dismissal) ->
          by(dismissal.ground(), dismissal.effectiveOn());
      case FormalityCase.DeemedWithdrawn(var ignored, LocalDate effectiveOn) ->
          by(Ground.NO_REQUEST_FOR_EXAMINATION, effectiveOn);
      case FormalityCase.Waiting ignored -> NONE;
      case FormalityCase.AmendmentOrdered ignored -> NONE;
      case FormalityCase.FormalitiesCompleted ignored -> NONE;
    };
  }

  private static Ending by(Ground ground, LocalDate on) {
    return new Ending(on, ground.reason(), ground.legalBasis());
  }
}
