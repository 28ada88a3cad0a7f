package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.content.ContentRef;

/**
 * A notice of reasons for refusal was dispatched (拒絶理由通知, Art. 50).
 *
 * @param articles for example {@code 29(2)}
 * @param periodDays to answer, from service
 */
public record ReasonsNotified(
    DocumentNumber documentNumber,
    LocalDate draftedOn,
    LocalDate dispatchedOn,
    String examiner,
    List<String> articles,
    int periodDays,
    ContentRef content)
    implements ExaminerAct {

  /** Intermediate code. */
  public static final String CODE = "A131";

  /** Keeps its own copy of the articles. */
  public ReasonsNotified {
    articles = List.copyOf(articles);
  }

  @Override
  public String documentCode() {
    return CODE;
  }
}
