package org.patentoffice.receiving.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.page.PageAnswer;

/** Who reads the page: in which language, and where the reader is. */
@RequestScoped
class Reader {
  private static final String LANGUAGE = "lang";

  private final RoutingContext request;

  Reader(RoutingContext request) {
    this.request = request;
  }

  Language language() {
    return PageAnswer.language(asked(), request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** One of our addresses, in the language that the reader has chosen. */
  String href(String path) {
    return asked() == null ? path : in(path, language());
  }

  /** This page in the other language; empty where asking again would send something again. */
  String inOtherLanguage() {
    if (!request.request().method().equals(HttpMethod.GET)) {
      return "";
    }
    String query = String.valueOf(request.request().query());
    String kept =
        query.equals("null")
            ? ""
            : String.join(
                "&",
                List.of(query.split("&")).stream()
                    .filter(part -> !part.startsWith(LANGUAGE + "="))
                    .toList());
    String path = request.request().path();
    return in(kept.isEmpty() ? path : path + "?" + kept, language().other());
  }

  private static String in(String path, Language language) {
    return path + (path.contains("?") ? "&" : "?") + LANGUAGE + "=" + language.tag();
  }

  private @Nullable String asked() {
    List<String> values = request.queryParam(LANGUAGE);
    return values.isEmpty() ? null : values.getFirst();
  }
}
