package org.patentoffice.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.inbox.DatabaseFaults;

/** Turns every exception that leaves a resource into a problem answer. */
public class ProblemMappers {
  /** RFC 9457. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final int RETRY_AFTER_SECONDS = 2;

  @ServerExceptionMapper
  public Response problem(Problem problem, HttpHeaders headers) {
    Response.ResponseBuilder answer = answer(problem, headers);
    return problem.retryAfterSeconds() == 0
        ? answer.build()
        : answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds()).build();
  }

  /** A browser that opens a page is sent to sign in; everybody else is told that it must. */
  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Uni<Response> unauthenticated(
      RuntimeException exception, HttpHeaders headers, RoutingContext routing) {
    Response told = toldToSignIn(headers);
    HttpAuthenticator authenticator = routing.get(HttpAuthenticator.class.getName());
    return authenticator == null || !opensPage(routing.request())
        ? Uni.createFrom().item(told)
        : authenticator.getChallenge(routing).map(way -> signIn(way, told));
  }

  /** The code flow came to nothing; trying again by itself would go round in circles. */
  @ServerExceptionMapper
  public Response notSignedIn(AuthenticationCompletionException exception, HttpHeaders headers) {
    return toldToSignIn(headers);
  }

  private static boolean opensPage(HttpServerRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    return String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML)
        && (mode == null || mode.equals("navigate"));
  }

  private static Response signIn(@Nullable ChallengeData way, Response otherwise) {
    if (way == null || way.status != Response.Status.FOUND.getStatusCode()) {
      return otherwise;
    }
    Response.ResponseBuilder answer =
        Response.status(way.status).header(HttpHeaders.CACHE_CONTROL, "no-store");
    way.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
    return answer.build();
  }

  private static Response toldToSignIn(HttpHeaders headers) {
    return answer(
            Problem.of(
                Problems.UNAUTHENTICATED,
                "Expected a valid bearer token. Sign in and send it in the Authorization header.",
                "有効なトークンがありません。サインインし、Authorization ヘッダーで送信してください。"),
            headers)
        .header("WWW-Authenticate", "Bearer")
        .build();
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException exception, HttpHeaders headers) {
    return answer(
            Problem.of(
                Problems.FORBIDDEN,
                "Your account does not have the role that this operation needs.",
                "この操作に必要な役割がアカウントにありません。"),
            headers)
        .build();
  }

  /** Names the subtype too, for which Quarkus would otherwise answer without a problem body. */
  @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
  public Response json(JacksonException exception, HttpHeaders headers) {
    String place =
        exception instanceof JsonMappingException mapping ? path(mapping) : "the request body";
    return answer(
            Problem.of(
                    Problems.BAD_REQUEST,
                    "Expected well-formed JSON of the documented shape, but failed at %s."
                        .formatted(place),
                    "JSON の形式が正しくありません（%s）。".formatted(place))
                .with("place", place),
            headers)
        .build();
  }

  private static String path(JsonMappingException mapping) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference reference : mapping.getPath()) {
      path.append('/')
          .append(
              reference.getFieldName() == null
                  ? String.valueOf(reference.getIndex())
                  : reference.getFieldName());
    }
    return path.isEmpty() ? "the request body" : path.toString();
  }

  @ServerExceptionMapper
  public Response web(WebApplicationException exception, HttpHeaders headers) {
    int status = exception.getResponse().getStatus();
    if (status < 400) {
      return exception.getResponse();
    }
    if (exception.getCause() instanceof JacksonException json) {
      return json(json, headers);
    }
    ProblemType type =
        switch (status) {
          case 400 -> Problems.BAD_REQUEST;
          case 401 -> Problems.UNAUTHENTICATED;
          case 403 -> Problems.FORBIDDEN;
          case 404 -> Problems.NOT_FOUND;
          case 405 -> Problems.METHOD_NOT_ALLOWED;
          case 406 -> Problems.NOT_ACCEPTABLE;
          case 413 -> Problems.TOO_LARGE;
          case 415 -> Problems.UNSUPPORTED_MEDIA_TYPE;
          case 503 -> Problems.UNAVAILABLE;
          default -> status < 500 ? Problems.BAD_REQUEST : Problems.INTERNAL;
        };
    return answer(
            Problem.of(
                type,
                type.titleEn() + ". See the service's /openapi for what it accepts.",
                type.titleJa() + "。/openapi を参照してください。"),
            headers)
        .build();
  }

  @ServerExceptionMapper
  public Response anything(Throwable thrown, HttpHeaders headers) {
    if (DatabaseFaults.isTransient(thrown)) {
      LOG.debug("The database is away", thrown);
      return answer(
              Problem.of(
                  Problems.UNAVAILABLE,
                  "The office's database is away for a moment. Nothing was stored; try again.",
                  "データベースに一時的に接続できません。何も保存されていません。再試行してください。"),
              headers)
          .header("Retry-After", RETRY_AFTER_SECONDS)
          .build();
    }
    String incident = UUID.randomUUID().toString();
    LOG.errorf(thrown, "Unexpected failure: incident=%s", incident);
    return answer(
            Problem.of(
                    Problems.INTERNAL,
                    "Nothing was stored. Tell the office the incident number.",
                    "何も保存されていません。インシデント番号を特許庁に連絡してください。")
                .with("incident", incident),
            headers)
        .build();
  }

  private static Response.ResponseBuilder answer(Problem problem, HttpHeaders headers) {
    boolean japanese = prefersJapanese(headers);
    ProblemType type = problem.type();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", type.uri());
    body.put("title", japanese ? type.titleJa() : type.titleEn());
    body.put("status", type.status());
    body.put("detail", japanese ? problem.detailJa() : problem.detailEn());
    body.put("detailEn", problem.detailEn());
    body.put("detailJa", problem.detailJa());
    body.putAll(problem.members());
    return Response.status(type.status())
        .type(MediaType.valueOf(MEDIA_TYPE))
        .header("Content-Language", japanese ? "ja" : "en")
        .header("Cache-Control", "no-store")
        .entity(body);
  }

  private static boolean prefersJapanese(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .findFirst()
        .map(locale -> locale.getLanguage().equals("ja"))
        .orElse(false);
  }
}
