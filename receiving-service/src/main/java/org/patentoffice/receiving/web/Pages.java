package org.patentoffice.receiving.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import java.net.URI;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.patentoffice.receiving.efiling.view.FilingPage;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.efiling.view.Masthead;
import org.patentoffice.receiving.page.PageAnswer;

/** What all e-filing pages have around them. */
@ApplicationScoped
class Pages {
  static final int OK = 200;

  private final String policy;

  /**
   * The address of the sign-in is allowed as the target of forms, because a form that is sent after
   * the session has ended leads there.
   */
  Pages(@ConfigProperty(name = "quarkus.oidc.office-pages.auth-server-url") URI signIn) {
    policy =
        "default-src 'none'; img-src data:; style-src 'self'; script-src 'self'; connect-src"
            + " 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
            + signIn.getScheme()
            + "://"
            + signIn.getAuthority();
  }

  /** The Content-Security-Policy of every page: our own style and script, nothing inline. */
  String policy() {
    return policy;
  }

  /** A page of somebody who is signed in. */
  Response answer(
      Reader reader,
      String username,
      Section section,
      int status,
      String title,
      Consumer<FilingPage> body) {
    return PageAnswer.of(status, policy, out -> write(out, reader, username, section, title, body))
        .header("Referrer-Policy", "same-origin")
        .header(HttpHeaders.VARY, "Cookie, Accept-Language")
        .build();
  }

  /** The same for anybody. */
  Response answer(Reader reader, int status, String title, Consumer<FilingPage> body) {
    return answer(reader, "", Section.ELSEWHERE, status, title, body);
  }

  /** Sends on to another page, which is asked for with GET. */
  static Response seeOther(Reader reader, String path) {
    return Response.seeOther(URI.create(reader.href(path)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static void write(
      OutputStream out,
      Reader reader,
      String username,
      Section section,
      String title,
      Consumer<FilingPage> body) {
    Language language = reader.language();
    FilingPage page = new FilingPage(out, language);
    begin(page.html(), language, reader.inOtherLanguage(), title);
    navigation(page.html(), reader, username, section);
    page.html().close().open("main", "id", "main", "tabindex", "-1").leaf("h1", title);
    body.accept(page);
    end(page.html(), language);
  }

  /** A page that is written before anybody knows who asks. */
  static void writePlain(
      OutputStream out, Language language, String title, Consumer<FilingPage> body) {
    FilingPage page = new FilingPage(out, language);
    begin(page.html(), language, "", title);
    page.html().close().open("main", "id", "main", "tabindex", "-1").leaf("h1", title);
    body.accept(page);
    end(page.html(), language);
  }

  private static void begin(Html html, Language language, String otherLanguage, String title) {
    html.doctype();
    html.open("html", "lang", language.tag()).open("head");
    html.empty("meta", "charset", "UTF-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.leaf("title", title + " – " + language.of("オンライン手続", "Online filing"));
    html.empty("link", "rel", "stylesheet", "href", AssetResource.STYLE);
    html.leaf("script", "", "src", AssetResource.SCRIPT, "defer", "defer");
    html.close().open("body");
    Masthead.open(html, language, language.of("オンライン手続", "Online filing"), otherLanguage);
  }

  private static void navigation(Html html, Reader reader, String username, Section section) {
    if (username.isEmpty()) {
      return;
    }
    Language language = reader.language();
    html.open("nav", "class", "sections", "aria-label", language.of("メニュー", "Sections"));
    html.open("ul", "class", "inner");
    for (Section each : Section.values()) {
      if (each == Section.ELSEWHERE) {
        continue;
      }
      html.open("li");
      if (each == section) {
        html.leaf(
            "a", each.name(language), "href", reader.href(each.path()), "aria-current", "true");
      } else {
        html.leaf("a", each.name(language), "href", reader.href(each.path()));
      }
      html.close();
    }
    html.open("li", "class", "who").leaf("span", username);
    html.leaf("a", language.of("サインアウト", "Sign out"), "href", SessionResource.SIGN_OUT).close();
    html.close().close();
  }

  private static void end(Html html, Language language) {
    html.close().open("footer").open("p", "class", "inner");
    html.text(
        language.of(
            "オープン特許庁の試験環境です。実在の特許庁への手続にはなりません。",
            "A demonstration of the open patent office. Nothing is filed with any real office."));
    html.close().close().close().close().flush();
  }
}
