package org.patentoffice.receiving.intake;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.patentoffice.kit.problem.ProblemMappers;

/**
 * Turns a body away by its announced length, before a byte of it is read, with an answer that says
 * the limit. A body of unannounced length is asked to announce it.
 */
@ApplicationScoped
class BodyLimit {
  private static final int BEFORE_EVERYTHING = 1_000;

  private final IntakeLimits limits;

  BodyLimit(IntakeLimits limits) {
    this.limits = limits;
  }

  void install(@Observes Filters filters) {
    filters.register(this::check, BEFORE_EVERYTHING);
  }

  private void check(RoutingContext context) {
    String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (announced == null) {
      if (context.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null
          && !HttpMethod.GET.equals(context.request().method())) {
        refuse(
            context,
            411,
            "length-required",
            "Length required",
            "長さの指定が必要です",
            "Send the body with a Content-Length header.",
            "Content-Length ヘッダーを付けて送信してください。");
      } else {
        context.next();
      }
      return;
    }
    long limit =
        context.request().path().startsWith("/filings")
            ? limits.maxPackageBytes()
            : limits.maxOtherBodyBytes();
    if (length(announced) > limit) {
      refuse(
          context,
          413,
          "too-large",
          "Body too large",
          "本文が大きすぎます",
          "Expected at most %d bytes, but %s were announced. Nothing was read or stored."
              .formatted(limit, announced),
          "本文は%dバイト以下としてください（%sバイト）。何も保存されていません。".formatted(limit, announced));
    } else {
      context.next();
    }
  }

  private static long length(String announced) {
    try {
      return Long.parseLong(announced.strip());
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private static void refuse(
      RoutingContext context,
      int status,
      String slug,
      String titleEn,
      String titleJa,
      String detailEn,
      String detailJa) {
    String language = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    boolean japanese = language != null && language.strip().startsWith("ja");
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMappers.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(
            new io.vertx.core.json.JsonObject()
                .put("type", "urn:patent-office:problem:" + slug)
                .put("title", japanese ? titleJa : titleEn)
                .put("status", status)
                .put("detail", japanese ? detailJa : detailEn)
                .put("detailEn", detailEn)
                .put("detailJa", detailJa)
                .encode());
  }
}
