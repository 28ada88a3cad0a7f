package org.patentoffice.dossier.examination.domain;

import java.util.List;
import java.util.Optional;
import org.patentoffice.dossier.law.Article;

/** What an examiner may want to do with a case. */
public sealed interface ExaminationCommand {

  /** Username of the examiner who acts. */
  String examiner();

  /** Notify reasons for refusal (拒絶理由通知, Art. 50). */
  record NotifyReasons(String examiner, List<Article> articles, Reasons reasons)
      implements ExaminationCommand {

    /** Keeps its own copy of the articles. */
    public NotifyReasons {
      articles = List.copyOf(articles);
    }
  }

  /**
   * Grant the patent (特許査定, Art. 51).
   *
   * @param statedClaims the number of claims the examiner allowed; a guard against a file that
   *     changed since it was read
   */
  record GrantPatent(String examiner, Optional<Integer> statedClaims)
      implements ExaminationCommand {}

  /** Refuse the application (拒絶査定, Art. 49). */
  record RefuseApplication(String examiner, List<Article> articles, Reasons reasons)
      implements ExaminationCommand {

    /** Keeps its own copy of the articles. */
    public RefuseApplication {
      articles = List.copyOf(articles);
    }
  }
}
