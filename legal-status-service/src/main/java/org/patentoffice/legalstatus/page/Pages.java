package org.patentoffice.legalstatus.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Supplier;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.legalstatus.backlog.Backlog;
import org.patentoffice.legalstatus.explanation.Explanation;
import org.patentoffice.legalstatus.language.Language;
import org.patentoffice.legalstatus.st27.CodeLists;
import org.patentoffice.legalstatus.status.CaseReport;

/**
 * Renders the pages, with the headers that keep them harmless: no script, nothing from elsewhere,
 * no framing.
 */
@ApplicationScoped
class Pages {
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** A text that the reader typed is not echoed beyond this. */
  private static final int LONGEST_ECHO_CHARACTERS = 60;

  private static final int OK = 200;
  private static final int MALFORMED = 400;
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;

  private final StatusViews views;
  private final CodeLists lists;

  Pages(StatusViews views, CodeLists lists) {
    this.views = views;
    this.lists = lists;
  }

  /** The templates; every one gets the language and the address of the same page in the other. */
  @CheckedTemplate(basePath = "pages")
  static class Templates {
    static native TemplateInstance home(
        Language language, String switchTo, Diagram diagram, SearchView.Choices choices);

    static native TemplateInstance status(Language language, String switchTo, StatusView view);

    static native TemplateInstance explanation(
        Language language, String switchTo, ExplanationView view);

    static native TemplateInstance found(
        Language language, String switchTo, SearchView view, String total);

    static native TemplateInstance notFound(Language language, String switchTo, String number);

    static native TemplateInstance malformed(Language language, String switchTo, String text);

    static native TemplateInstance refused(Language language, String switchTo, String detail);

    static native TemplateInstance preparing(Language language, String switchTo);
  }

  Response home(Visit visit, SearchView.Choices choices) {
    return render(
        OK,
        visit,
        Templates.home(
            visit.language(), visit.switchTo(), Diagram.plain(lists, visit.language()), choices));
  }

  Response status(Visit visit, CaseReport report) {
    return render(
        OK,
        visit,
        Templates.status(visit.language(), visit.switchTo(), views.of(report, visit.language())));
  }

  Response explanation(Visit visit, Explanation explanation) {
    return render(
        OK,
        visit,
        Templates.explanation(
            visit.language(), visit.switchTo(), ExplanationView.of(explanation, visit.language())));
  }

  Response found(Visit visit, SearchView view) {
    return render(
        OK,
        visit,
        Templates.found(
            visit.language(), visit.switchTo(), view, SearchViews.written(view.total())));
  }

  Response notFound(Visit visit, String number) {
    return render(NOT_FOUND, visit, Templates.notFound(visit.language(), visit.switchTo(), number));
  }

  Response malformed(Visit visit, String text) {
    String echo =
        text.codePointCount(0, text.length()) <= LONGEST_ECHO_CHARACTERS
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST_ECHO_CHARACTERS)) + "…";
    return render(
        MALFORMED,
        visit,
        Templates.malformed(visit.language(), "/?lang=" + visit.language().other().tag(), echo));
  }

  /** The page, or, if the question itself is malformed, one that says what was expected. */
  Response answering(Visit visit, Supplier<Response> page) {
    try {
      return page.get();
    } catch (Problem refused) {
      if (refused.type().status() != MALFORMED) {
        throw refused;
      }
      String detail = visit.language() == Language.JA ? refused.detailJa() : refused.detailEn();
      return render(
          MALFORMED,
          visit,
          Templates.refused(visit.language(), "/?lang=" + visit.language().other().tag(), detail));
    }
  }

  /** Cases that an upgrade carried over are still to be reckoned: a list would be incomplete. */
  Response preparing(Visit visit) {
    return Response.fromResponse(
            render(UNAVAILABLE, visit, Templates.preparing(visit.language(), visit.switchTo())))
        .header(HttpHeaders.RETRY_AFTER, Backlog.RETRY_AFTER_SECONDS)
        .build();
  }

  private static Response render(int status, Visit visit, TemplateInstance page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(
            page.setAttribute(
                    MessageBundles.ATTRIBUTE_LOCALE, Locale.forLanguageTag(visit.language().tag()))
                .render())
        .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.VARY, "Accept, Accept-Language, Authorization")
        .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
