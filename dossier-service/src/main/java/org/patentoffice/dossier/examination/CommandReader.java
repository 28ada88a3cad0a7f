package org.patentoffice.dossier.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.dossier.examination.domain.ExaminationCommand.GrantPatent;
import org.patentoffice.dossier.examination.domain.ExaminationCommand.NotifyReasons;
import org.patentoffice.dossier.examination.domain.ExaminationCommand.RefuseApplication;
import org.patentoffice.dossier.examination.domain.Reasons;
import org.patentoffice.dossier.law.Article;
import org.patentoffice.dossier.law.Articles;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;

/** Turns request bodies into commands, or says which field is wrong and how to mend it. */
@ApplicationScoped
class CommandReader {
  /** A notice may rest on so many articles. */
  static final int MAX_ARTICLES = 20;

  private final Articles articles = Articles.load();

  NotifyReasons notifyReasons(String examiner, @Nullable ReasonsRequest body) {
    ReasonsRequest request = required(body);
    return new NotifyReasons(examiner, articles(request), reasons(request));
  }

  RefuseApplication refuse(String examiner, @Nullable ReasonsRequest body) {
    ReasonsRequest request = required(body);
    return new RefuseApplication(examiner, articles(request), reasons(request));
  }

  GrantPatent grant(String examiner, @Nullable GrantRequest body) {
    Integer claims = body == null ? null : body.claimCount();
    if (claims != null && claims < 1) {
      throw invalid("claimCount", "Expected at least 1 claim.", "請求項の数は1以上としてください。");
    }
    return new GrantPatent(examiner, Optional.ofNullable(claims));
  }

  private static ReasonsRequest required(@Nullable ReasonsRequest body) {
    if (body == null) {
      throw Problem.of(
          Problems.BAD_REQUEST,
          "Expected a JSON body with articles and reasons.",
          "articles と reasons を含む JSON を送信してください。");
    }
    return body;
  }

  private List<Article> articles(ReasonsRequest request) {
    List<@Nullable String> codes = request.articles() == null ? List.of() : request.articles();
    if (codes.isEmpty() || codes.size() > MAX_ARTICLES) {
      throw invalid(
          "articles",
          "Expected 1 to %d articles.".formatted(MAX_ARTICLES),
          "条文は1以上%d以下としてください。".formatted(MAX_ARTICLES));
    }
    return codes.stream().map(this::article).distinct().toList();
  }

  private Article article(@Nullable String code) {
    return Optional.ofNullable(code)
        .flatMap(articles::find)
        .orElseThrow(
            () ->
                invalid(
                        "articles",
                        "Expected an article on which a refusal may rest, but got \"%s\"."
                            .formatted(code),
                        "「%s」は拒絶の理由となる条文ではありません。".formatted(code))
                    .with("allowed", articles.codes()));
  }

  private static Reasons reasons(ReasonsRequest request) {
    try {
      return new Reasons(Objects.requireNonNullElse(request.reasons(), ""), request.reasonsEn());
    } catch (IllegalArgumentException e) {
      throw invalid(
          "reasons",
          String.valueOf(e.getMessage()),
          "理由は1文字以上%d文字以下とし、制御文字を含めないでください。".formatted(Reasons.MAX_CHARACTERS));
    }
  }

  private static Problem invalid(String field, String detailEn, String detailJa) {
    return Problem.of(Problems.INVALID, detailEn, detailJa).with("field", field);
  }
}
