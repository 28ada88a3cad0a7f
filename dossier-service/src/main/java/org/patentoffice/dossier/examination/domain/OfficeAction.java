package org.patentoffice.dossier.examination.domain;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.dossier.casefile.domain.ApplicationRefused;
import org.patentoffice.dossier.casefile.domain.ExaminerAct;
import org.patentoffice.dossier.casefile.domain.PatentGranted;
import org.patentoffice.dossier.casefile.domain.ReasonsNotified;
import org.patentoffice.dossier.law.Article;
import org.patentoffice.kit.content.ContentRef;

/** A document that the examiner has decided on and the office now dispatches. */
public sealed interface OfficeAction {

  /** Username of the examiner who decided. */
  String examiner();

  /** What it is once it is numbered, written and dispatched. */
  ExaminerAct dispatched(DocumentNumber documentNumber, LocalDate today, ContentRef content);

  /** 拒絶理由通知書, A131. */
  record NoticeOfReasons(String examiner, List<Article> articles, Reasons reasons)
      implements OfficeAction {

    /** Keeps its own copy of the articles. */
    public NoticeOfReasons {
      articles = List.copyOf(articles);
    }

    @Override
    public ReasonsNotified dispatched(
        DocumentNumber documentNumber, LocalDate today, ContentRef content) {
      return new ReasonsNotified(
          documentNumber,
          today,
          today,
          examiner,
          articles.stream().map(Article::code).toList(),
          Periods.RESPONSE_PERIOD_DAYS,
          content);
    }
  }

  /** 特許査定, A01. */
  record DecisionToGrant(String examiner, int claimCount) implements OfficeAction {

    @Override
    public PatentGranted dispatched(
        DocumentNumber documentNumber, LocalDate today, ContentRef content) {
      return new PatentGranted(
          documentNumber, today, today, examiner, claimCount, Periods.PAYMENT_PERIOD_DAYS, content);
    }
  }

  /** 拒絶査定, A02. */
  record DecisionOfRefusal(String examiner, List<Article> articles, Reasons reasons)
      implements OfficeAction {

    /** Keeps its own copy of the articles. */
    public DecisionOfRefusal {
      articles = List.copyOf(articles);
    }

    @Override
    public ApplicationRefused dispatched(
        DocumentNumber documentNumber, LocalDate today, ContentRef content) {
      return new ApplicationRefused(
          documentNumber,
          today,
          today,
          examiner,
          articles.stream().map(Article::code).toList(),
          Periods.APPEAL_PERIOD_MONTHS,
          content);
    }
  }
}
