package org.patentoffice.embedded.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.embedded.office.Ports;
import org.patentoffice.embedded.office.Service;

/**
 * A running office, as its users reach it: every call goes over HTTP with a token that Keycloak
 * issued. A service that is away for a moment (connection refused, 503) is asked again, as any
 * client must; that is safe because commands carry an Idempotency-Key.
 */
public final class OfficeClient {
  /** How long a call is repeated while a service is away. */
  public static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Duration REQUEST_LIMIT = Duration.ofSeconds(30);
  private static final Duration TOKEN_MARGIN = Duration.ofSeconds(60);
  private static final long PAUSE_MILLIS = 250;
  private static final int SERVER_ERROR = 500;
  private static final int UNAVAILABLE = 503;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final ObjectMapper json = new ObjectMapper();
  private final Map<Person, Token> tokens = new ConcurrentHashMap<>();
  private final Ports ports;
  private final String password;

  private record Token(String value, Instant until) {}

  /**
   * An office on this machine.
   *
   * @param ports where it listens
   * @param password the demonstration users' common password
   */
  public OfficeClient(Ports ports, String password) {
    this.ports = ports;
    this.password = password;
  }

  /** Address of a service. */
  public String url(Service service) {
    return ports.url(service);
  }

  /** Signs in ahead of the first request. */
  public void signIn(Person as) {
    token(as);
  }

  /** Asks. Null is the public. */
  public Answer get(Service service, String path, @Nullable Person as) {
    return send(request(service, path, as).GET().build());
  }

  /** Commands with a JSON body. */
  public Answer post(Service service, String path, Person as, Object body, String key) {
    try {
      return send(
          request(service, path, as)
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", key)
              .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files a package as the e-filing software makes it. */
  public Answer file(Person as, byte[] zip, String key) {
    return send(
        request(Service.RECEIVING, "/filings", as)
            .header("Content-Type", "application/zip")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofByteArray(zip))
            .build());
  }

  /** An empty JSON object to be filled. */
  public ObjectNode object() {
    return json.createObjectNode();
  }

  /** A path segment, percent-encoded. */
  public static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpRequest.Builder request(Service service, String path, @Nullable Person as) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(url(service) + path))
            .timeout(REQUEST_LIMIT)
            .header("Accept-Language", "en")
            .header("Accept", "application/json, */*;q=0.5");
    return as == null ? builder : builder.header("Authorization", "Bearer " + token(as));
  }

  /** A bearer token of a person, for clients of their own. */
  public String token(Person person) {
    Token known = tokens.get(person);
    if (known != null && Instant.now().isBefore(known.until)) {
      return known.value;
    }
    String form =
        "grant_type=password&client_id=office-ui&username=%s&password=%s"
            .formatted(person.username(), URLEncoder.encode(password, StandardCharsets.UTF_8));
    Answer answer =
        send(
                HttpRequest.newBuilder(
                        URI.create(ports.realmUrl() + "/protocol/openid-connect/token"))
                    .timeout(REQUEST_LIMIT)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build(),
                // Keycloak answers 500 while its database is away; our services never do.
                status -> status >= SERVER_ERROR)
            .orFail("Sign-in of " + person.username());
    Token fresh =
        new Token(
            answer.json().path("access_token").asText(),
            Instant.now()
                .plusSeconds(answer.json().path("expires_in").asLong())
                .minus(TOKEN_MARGIN));
    tokens.put(person, fresh);
    return fresh.value;
  }

  private Answer send(HttpRequest request) {
    return send(request, status -> status == UNAVAILABLE);
  }

  private Answer send(HttpRequest request, IntPredicate away) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (!away.test(response.statusCode()) || System.nanoTime() > deadline) {
          return new Answer(response.statusCode(), response.body());
        }
      } catch (IOException e) {
        if (System.nanoTime() > deadline) {
          throw new UncheckedIOException("No answer from " + request.uri(), e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted", e);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
