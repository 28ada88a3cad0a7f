package org.patentoffice.formality.procedure;

import java.util.Arrays;
import java.util.Optional;
import org.patentoffice.formality.rule.Bilingual;

/** The states by name, for lists and answers. */
public enum StateName {
  WAITING("waiting", "方式審査待ち", "waiting for filing or fee"),
  AMENDMENT_ORDERED("amendment-ordered", "手続補正指令中", "ordered to amend"),
  FORMALITIES_COMPLETED("formalities-completed", "方式完了", "formalities completed"),
  DISMISSED("dismissed", "却下", "dismissed"),
  DEEMED_WITHDRAWN("deemed-withdrawn", "みなし取下げ", "deemed withdrawn");

  private final String label;
  private final String titleJa;
  private final String titleEn;

  StateName(String label, String ja, String en) {
    this.label = label;
    this.titleJa = ja;
    this.titleEn = en;
  }

  /** Name of a state. */
  public static StateName of(FormalityCase state) {
    return switch (state) {
      case FormalityCase.Waiting ignored -> WAITING;
      case FormalityCase.AmendmentOrdered ignored -> AMENDMENT_ORDERED;
      case FormalityCase.FormalitiesCompleted ignored -> FORMALITIES_COMPLETED;
      case FormalityCase.Dismissed ignored -> DISMISSED;
      case FormalityCase.DeemedWithdrawn ignored -> DEEMED_WITHDRAWN;
    };
  }

  /** The state with this label. */
  public static Optional<StateName> ofLabel(String label) {
    return Arrays.stream(values()).filter(name -> name.label.equals(label)).findFirst();
  }

  /** Name in kebab-case. */
  public String label() {
    return label;
  }

  /** Name for people. */
  public Bilingual title() {
    return new Bilingual(titleJa, titleEn);
  }
}
