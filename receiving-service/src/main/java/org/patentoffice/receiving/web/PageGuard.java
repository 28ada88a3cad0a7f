package org.patentoffice.receiving.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Keeps the session of a browser to the pages, and forms to our own pages (docs/adr/0035).
 *
 * <ul>
 *   <li>Outside of the pages no cookie is seen: the API knows bearer tokens only.
 *   <li>What changes something comes from one of our own pages, as the browser itself says ({@code
 *       Sec-Fetch-Site}, or {@code Origin} where it does not), or with a bearer token, which no
 *       other site can add.
 * </ul>
 */
@ApplicationScoped
class PageGuard {
  /** After the limit of bodies, before anybody is authenticated. */
  private static final int BEFORE_SIGN_IN = 900;

  private static final int FORBIDDEN = 403;
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  void install(@Observes Filters filters) {
    filters.register(PageGuard::check, BEFORE_SIGN_IN);
  }

  private static void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!isPage(context.normalizedPath())) {
      request.headers().remove(HttpHeaders.COOKIE);
      context.next();
    } else if (SAFE.contains(request.method())
        || request.headers().contains(HttpHeaders.AUTHORIZATION)
        || isFromHere(request)) {
      context.next();
    } else {
      refuse(context);
    }
  }

  private static boolean isPage(String path) {
    return isBelow(path, "/filing") || isBelow(path, "/desk");
  }

  private static boolean isBelow(String path, String root) {
    return path.equals(root) || path.startsWith(root + "/");
  }

  private static boolean isFromHere(HttpServerRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin != null
        && origin.equals(request.scheme() + "://" + request.getHeader(HttpHeaders.HOST));
  }

  private static void refuse(RoutingContext context) {
    context
        .response()
        .setStatusCode(FORBIDDEN)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .end(
            "Expected a form of this office's own pages. Open the page again and send it from"
                + " there; nothing was stored.\n"
                + "この庁のページから送信されたものではありません。ページを開き直して送信してください。何も保存されていません。\n");
  }
}
