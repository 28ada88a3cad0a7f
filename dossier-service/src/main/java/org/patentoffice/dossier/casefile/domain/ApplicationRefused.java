package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.content.ContentRef;

/**
 * The application was refused (拒絶査定, Art. 49).
 *
 * @param articles for example {@code 29(2)}
 * @param appealPeriodMonths to appeal, from service (Art. 121)
 */
public record ApplicationRefused(
    DocumentNumber documentNumber,
    LocalDate draftedOn,
    LocalDate dispatchedOn,
    String examiner,
    List<String> articles,
    int appealPeriodMonths,
    ContentRef content)
    implements ExaminerAct {

  /** Intermediate code. */
  public static final String CODE = "A02";

  /** Keeps its own copy of the articles. */
  public ApplicationRefused {
    articles = List.copyOf(articles);
  }

  @Override
  public String documentCode() {
    return CODE;
  }
}
