package org.patentoffice.receiving.efiling.item;

import java.util.Arrays;
import java.util.Optional;

/**
 * How an application comes from another, of whose filing date it is then deemed to be (Patent Act
 * Art. 44(2), 46(6), 46-2(2); Utility Model Act Art. 10(3), 11(1); Design Act Art. 10-2(2), 13(6);
 * Trademark Act Art. 10(2)).
 */
public enum DerivationKind {
  /** 分割. */
  DIVISION("division"),
  /** 変更. */
  CONVERSION("conversion"),
  /** 実用新案登録に基づく特許出願. */
  UTILITY_MODEL_REGISTRATION("utility-model-registration");

  private final String wire;

  DerivationKind(String wire) {
    this.wire = wire;
  }

  /** As events and data files name it. */
  public String wire() {
    return wire;
  }

  static Optional<DerivationKind> find(String wire) {
    return Arrays.stream(values()).filter(kind -> kind.wire.equals(wire)).findFirst();
  }
}
