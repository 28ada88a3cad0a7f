package org.patentoffice.legalstatus.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
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

  private final StatusViews views;
  private final CodeLists lists;

  Pages(StatusViews views, CodeLists lists) {
    this.views = views;
    this.lists = lists;
  }

  /** The templates; every one gets the language and the address of the same page in the other. */
  @CheckedTemplate(basePath = "pages")
  static class Templates {
    static native TemplateInstance home(Language language, String switchTo, Diagram diagram);

    static native TemplateInstance status(Language language, String switchTo, StatusView view);

    static native TemplateInstance notFound(Language language, String switchTo, String number);

    static native TemplateInstance malformed(Language language, String switchTo, String text);
  }

  Response home(Language language) {
    return render(
        OK, language, Templates.home(language, switchTo(language), Diagram.plain(lists, language)));
  }

  Response status(Language language, CaseReport report) {
    return render(
        OK, language, Templates.status(language, switchTo(language), views.of(report, language)));
  }

  Response notFound(Language language, String number) {
    return render(NOT_FOUND, language, Templates.notFound(language, switchTo(language), number));
  }

  Response malformed(Language language, String text) {
    String echo =
        text.codePointCount(0, text.length()) <= LONGEST_ECHO_CHARACTERS
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST_ECHO_CHARACTERS)) + "…";
    return render(
        MALFORMED,
        language,
        Templates.malformed(language, "/?lang=" + language.other().tag(), echo));
  }

  private static String switchTo(Language language) {
    return "?lang=" + language.other().tag();
  }

  private static Response render(int status, Language language, TemplateInstance page) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(
            page.setAttribute(
                    MessageBundles.ATTRIBUTE_LOCALE, Locale.forLanguageTag(language.tag()))
                .render())
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.VARY, "Accept, Accept-Language, Authorization")
        .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
