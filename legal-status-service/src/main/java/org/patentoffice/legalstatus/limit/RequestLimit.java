package org.patentoffice.legalstatus.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;

/**
 * Answers 429 to clients that ask the API too often. Pages for people have no limit of their own.
 */
@ApplicationScoped
public class RequestLimit {
  /** Asked too often. */
  public static final ProblemType TOO_MANY_REQUESTS =
      new ProblemType("too-many-requests", 429, "Too many requests", "要求が多すぎます");

  private static final String API = "/api/";

  private final Allowances allowances;

  RequestLimit(LimitConfig config) {
    this.allowances = new Allowances(config.requestsPerMinute());
  }

  /**
   * Lets a request pass, or not.
   *
   * @throws Problem 429 with the seconds to wait
   */
  @ServerRequestFilter
  public void check(ContainerRequestContext request, HttpServerRequest connection) {
    if (request.getUriInfo().getPath().startsWith(API)) {
      String client = String.valueOf(connection.remoteAddress().hostAddress());
      int seconds = allowances.secondsToWait(client, System.nanoTime());
      if (seconds > 0) {
        throw Problem.of(
                TOO_MANY_REQUESTS,
                "Asked too often. Come again in %d s; bulk data and the change feed need few requests."
                    .formatted(seconds),
                "要求の回数が上限を超えました。%d秒後に再試行してください。一括データや更新フィードも利用できます。".formatted(seconds))
            .retryAfter(seconds);
      }
    }
  }
}
