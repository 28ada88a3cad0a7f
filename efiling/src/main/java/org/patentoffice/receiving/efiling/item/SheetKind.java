package org.patentoffice.receiving.efiling.item;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a sheet is, whatever its exact name: each kind has one item table. */
public enum SheetKind {
  /** For a patent or a utility model. */
  APPLICATION(Role.APPLICATION),
  DESIGN_APPLICATION(Role.APPLICATION),
  TRADEMARK_APPLICATION(Role.APPLICATION),
  /** 国内書面: with it an international application enters the national phase. */
  NATIONAL_PHASE(Role.APPLICATION),
  EXAMINATION_REQUEST(Role.LATER),
  OPINION(Role.LATER),
  AMENDMENT(Role.LATER),
  FEE_PAYMENT(Role.LATER),
  /** 弁明書: answers a notice of reasons for dismissal. */
  EXPLANATION(Role.LATER),
  /** 上申書. */
  STATEMENT(Role.LATER),
  /** 手続補足書: sends what belongs to a document filed before. */
  SUPPLEMENT(Role.LATER),
  /** 早期審査に関する事情説明書. */
  ACCELERATION(Role.LATER),
  /** 出願取下書 and 出願放棄書. */
  WITHDRAWAL(Role.LATER),
  /** 期間延長請求書: asks for more time to answer a notice. */
  EXTENSION(Role.LATER),
  /** 出願公開請求書. */
  EARLY_PUBLICATION(Role.LATER),
  /** 刊行物等提出書: tells the examiner of publications, whoever sends it. */
  INFORMATION(Role.LATER),
  DESCRIPTION(Role.PART),
  CLAIMS(Role.PART),
  ABSTRACT(Role.PART),
  DRAWINGS(Role.PART),
  /** Views of a design (正面図 …) in place of numbered figures. */
  DESIGN_DRAWINGS(Role.PART),
  /** A document that this office knows but does not take yet, or none that it knows. */
  OTHER(Role.NONE);

  /** Whether a sheet opens a case, comes later in one, or belongs to an application. */
  public enum Role {
    APPLICATION,
    LATER,
    PART,
    NONE
  }

  private final Role role;

  SheetKind(Role role) {
    this.role = role;
  }

  static Set<SheetKind> all(Predicate<SheetKind> which) {
    return Arrays.stream(values()).filter(which).collect(Collectors.toUnmodifiableSet());
  }

  public Role role() {
    return role;
  }

  /** True for what opens a filing, false for a part of it. */
  public boolean isDocument() {
    return role == Role.APPLICATION || role == Role.LATER;
  }
}
