package org.patentoffice.gazette.planning;

import java.time.LocalDate;
import org.patentoffice.gazette.casefile.Publication;

/** What the facts known so far mean for a case in one gazette. */
public sealed interface Plan {

  /** Something is missing; a later fact makes a new plan. */
  record Waiting(Reason reason) implements Plan {}

  /** The case goes into the issue of this day. */
  record Planned(LocalDate day) implements Plan {}

  /**
   * The case is not published.
   *
   * @param effectiveOn the day from which it may not be
   */
  record Barred(Bar bar, LocalDate effectiveOn) implements Plan {}

  /** The case is in an issue; nothing that arrives later changes it. */
  record Done(Publication publication) implements Plan {}

  /** Why a case waits. */
  enum Reason {
    FILING_NOT_KNOWN("出願の情報が届いていない", "The filing has not arrived here yet"),
    FORMALITIES_OPEN("方式審査が完了していない", "Formality examination is not completed"),
    NOT_REGISTERED("設定登録がされていない", "The right is not registered"),
    HELD("公報発行担当者又は編集処理により保留中", "Stopped by a publisher or by the typesetting");

    private final String ja;
    private final String en;

    Reason(String ja, String en) {
      this.ja = ja;
      this.en = en;
    }

    public String ja() {
      return ja;
    }

    public String en() {
      return en;
    }
  }

  /** Why a case is not published (Patent Act, Art. 64(1)). */
  enum Bar {
    DISMISSED,
    WITHDRAWN,
    DEEMED_WITHDRAWN,
    REFUSED,
    /** The patent gazette came first: the text is public already. */
    IN_PATENT_GAZETTE
  }
}
