package org.patentoffice.dossier.examination.domain;

import java.time.LocalDate;
import org.patentoffice.contracts.number.DocumentNumber;

/** Why an examiner's command is refused; each says so in both languages. */
public sealed interface Obstacle {

  /** English, to stand after "but". */
  String en();

  /** Japanese, a whole sentence. */
  String ja();

  /** An examiner may not act on an own application (Art. 48, 139). */
  record OwnCase() implements Obstacle {
    @Override
    public String en() {
      return "the examiner is its filer";
    }

    @Override
    public String ja() {
      return "審査官自身の出願です。";
    }
  }

  /** Deemed withdrawn (Art. 48-3(4)). */
  record Withdrawn(LocalDate since) implements Obstacle {
    @Override
    public String en() {
      return "it is withdrawn";
    }

    @Override
    public String ja() {
      return "出願は取り下げられたものとみなされています。";
    }
  }

  /** The application was dismissed (Art. 18). */
  record Dismissed(LocalDate since) implements Obstacle {
    @Override
    public String en() {
      return "it is dismissed";
    }

    @Override
    public String ja() {
      return "出願は却下されています。";
    }
  }

  /** Granted before. */
  record AlreadyGranted(DocumentNumber decision) implements Obstacle {
    @Override
    public String en() {
      return "it is already granted by " + decision;
    }

    @Override
    public String ja() {
      return "既に特許査定（書類番号%s）がされています。".formatted(decision);
    }
  }

  /** Refused before; only an appeal (Art. 121) could change that. */
  record AlreadyRefused(DocumentNumber decision) implements Obstacle {
    @Override
    public String en() {
      return "it is already refused by " + decision;
    }

    @Override
    public String ja() {
      return "既に拒絶査定（書類番号%s）がされています。".formatted(decision);
    }
  }

  /** The form is still being examined (Art. 17(3)). */
  record FormalitiesNotCompleted() implements Obstacle {
    @Override
    public String en() {
      return "its formalities are not completed";
    }

    @Override
    public String ja() {
      return "方式審査が完了していません。";
    }
  }

  /** Nobody asked for examination (Art. 48-2). */
  record ExaminationNotRequested() implements Obstacle {
    @Override
    public String en() {
      return "its examination is not requested";
    }

    @Override
    public String ja() {
      return "出願審査の請求がされていません。";
    }
  }

  /** The examination fee is open (Art. 195(2)). */
  record ExaminationFeeNotPaid() implements Obstacle {
    @Override
    public String en() {
      return "its examination fee is not paid";
    }

    @Override
    public String ja() {
      return "出願審査請求手数料が納付されていません。";
    }
  }

  /** An order to amend waits for its answer (Art. 17(3)). */
  record OrderToAmendOpen(DocumentNumber order) implements Obstacle {
    @Override
    public String en() {
      return "the order to amend " + order + " is open";
    }

    @Override
    public String ja() {
      return "手続補正指令（書類番号%s）が未応答です。".formatted(order);
    }
  }

  /** No refusal without a notice of reasons before it (Art. 50). */
  record ReasonsNotNotified() implements Obstacle {
    @Override
    public String en() {
      return "no reasons for refusal were notified";
    }

    @Override
    public String ja() {
      return "拒絶理由が通知されていません。";
    }
  }

  /** The applicant has not received the notice yet, so its period has not begun. */
  record NoticeNotServed(DocumentNumber notice) implements Obstacle {
    @Override
    public String en() {
      return "the notice of reasons " + notice + " is not served";
    }

    @Override
    public String ja() {
      return "拒絶理由通知（書類番号%s）が送達されていません。".formatted(notice);
    }
  }

  /**
   * The applicant may still answer.
   *
   * @param lastDay of the period
   */
  record ResponsePeriodRunning(DocumentNumber notice, LocalDate lastDay) implements Obstacle {
    @Override
    public String en() {
      return "the notice of reasons %s may be answered until %s".formatted(notice, lastDay);
    }

    @Override
    public String ja() {
      return "拒絶理由通知（書類番号%s）の応答期間は%sまでです。".formatted(notice, lastDay);
    }
  }

  /** The examiner read another version of the claims. */
  record ClaimsDiffer(int stated, int inForce) implements Obstacle {
    @Override
    public String en() {
      return "%d claims are in force, not %d".formatted(inForce, stated);
    }

    @Override
    public String ja() {
      return "現在の請求項の数は%dであり、%dではありません。".formatted(inForce, stated);
    }
  }
}
