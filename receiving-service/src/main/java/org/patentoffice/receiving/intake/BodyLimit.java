package org.patentoffice.receiving.intake;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.patentoffice.kit.problem.ProblemMappers;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.page.PageAnswer;

/**
 * Turns a body away by its announced length, before a byte of it is read, with an answer that says
 * the limit. At the door of filings a body may come without its length: {@link Spool} counts it.
 * Whoever goes on sending after the answer is cut off.
 */
@ApplicationScoped
class BodyLimit {
  /** Where the paper desk takes scanned pages. */
  private static final Set<String> PAPER_PATHS = Set.of("/desk/envelopes", "/desk/batches");

  /** Where packages come in pieces. */
  private static final List<String> PIECES_PATHS = List.of("/uploads/", "/filing/uploads/");

  private static final int BEFORE_EVERYTHING = 1_000;

  private static final long LINGER_MILLIS = 2_000;
  private static final int MEBIBYTE = 1024 * 1024;

  private static final ProblemType LENGTH_REQUIRED =
      new ProblemType("length-required", 411, "Length required", "長さの指定が必要です");

  private final IntakeLimits limits;
  private final List<UploadPage> pages;

  BodyLimit(IntakeLimits limits, @All List<UploadPage> pages) {
    this.limits = limits;
    this.pages = pages;
  }

  void install(@Observes Filters filters) {
    filters.register(this::check, BEFORE_EVERYTHING);
  }

  private void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    context.addEndHandler(answered -> cutOffLater(context.vertx(), request));
    Optional<UploadPage> page = pages.stream().filter(each -> each.is(request.path())).findFirst();
    boolean filing =
        page.isPresent()
            || request.path().startsWith(FilingResource.PATH)
            || PAPER_PATHS.contains(request.path())
            || PIECES_PATHS.stream().anyMatch(request.path()::startsWith);
    long limitBytes = filing ? limits.maxFormBytes() : limits.maxOtherBodyBytes();
    String announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (page.isPresent() && announced != null && length(announced) > limitBytes) {
      refusePage(context, page.get());
    } else if (announced != null && length(announced) > limitBytes) {
      refuse(
          context,
          Problems.TOO_LARGE,
          "Expected at most %d bytes, but %s were announced. Nothing was read or stored."
              .formatted(limitBytes, announced),
          "本文は%dバイト以下としてください（%sバイト）。何も保存されていません。".formatted(limitBytes, announced));
    } else if (announced == null
        && !filing
        && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
      refuse(
          context,
          LENGTH_REQUIRED,
          "Send the body with a Content-Length header.",
          "Content-Length ヘッダーを付けて送信してください。");
    } else {
      context.next();
    }
  }

  /** Not at once: the sender shall have time to see the answer. */
  private static void cutOffLater(Vertx vertx, HttpServerRequest request) {
    if (!request.isEnded()) {
      vertx.setTimer(LINGER_MILLIS, elapsed -> cutOff(request));
    }
  }

  private static void cutOff(HttpServerRequest request) {
    if (request.isEnded()) {
      return;
    }
    if (request.version() == HttpVersion.HTTP_2) {
      request.response().reset();
    } else {
      request.connection().close();
    }
  }

  private static long length(String announced) {
    try {
      return Long.parseLong(announced.strip());
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private void refusePage(RoutingContext context, UploadPage page) {
    Language language =
        PageAnswer.language(
            context.request().getParam("lang"),
            context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    long mebibytes = limits.maxPackageBytes() / MEBIBYTE;
    context
        .response()
        .setStatusCode(Problems.TOO_LARGE.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
        .putHeader("Content-Security-Policy", page.policy())
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(
            Buffer.buffer(
                page.tooLarge(
                    language,
                    language.of(
                        "合わせて%d MiB以下としてください。何も保存されていません。".formatted(mebibytes),
                        "Choose at most %d MiB. Nothing was read or stored."
                            .formatted(mebibytes)))));
  }

  /** Before any resource is chosen there is no mapper of problems yet. */
  private static void refuse(
      RoutingContext context, ProblemType type, String detailEn, String detailJa) {
    String language = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    boolean japanese = language != null && language.strip().startsWith("ja");
    context
        .response()
        .setStatusCode(type.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMappers.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end(
            new JsonObject()
                .put("type", type.uri())
                .put("title", japanese ? type.titleJa() : type.titleEn())
                .put("status", type.status())
                .put("detail", japanese ? detailJa : detailEn)
                .put("detailEn", detailEn)
                .put("detailJa", detailJa)
                .encode());
  }
}
