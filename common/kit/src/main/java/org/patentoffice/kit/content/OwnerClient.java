package org.patentoffice.kit.content;

import io.quarkus.oidc.client.OidcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Fetches content from its owner with the office's machine token, and verifies the digest. */
@ApplicationScoped
class OwnerClient {
  static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  static final Duration FETCH_TIMEOUT = Duration.ofSeconds(15);
  private static final Duration TOKEN_TIMEOUT = Duration.ofSeconds(5);

  private final Owners owners;
  private final OidcClient oidc;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT_TIMEOUT)
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private volatile @Nullable Token token;

  private record Token(String value, Instant until) {}

  OwnerClient(Owners owners, OidcClient oidc) {
    this.owners = owners;
    this.oidc = oidc;
  }

  byte[] fetch(ContentRef ref) throws IOException {
    String base = owners.baseUrls().get(ref.owner());
    if (base == null) {
      throw new IOException("No address of the service " + ref.owner());
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + ref.href()))
            .timeout(FETCH_TIMEOUT)
            .header("Authorization", "Bearer " + token())
            .build();
    HttpResponse<byte[]> response = send(request);
    if (response.statusCode() != 200) {
      throw new IOException("%s answered %d".formatted(ref.owner(), response.statusCode()));
    }
    if (!Sha256.of(response.body()).equals(ref.sha256())) {
      throw new IOException("The bytes of %s do not have their digest".formatted(ref.href()));
    }
    return response.body();
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private String token() throws IOException {
    Token known = token;
    if (known != null && Instant.now().isBefore(known.until)) {
      return known.value;
    }
    try {
      var fresh = oidc.getTokens().await().atMost(TOKEN_TIMEOUT);
      Instant expires =
          fresh.getAccessTokenExpiresAt() == null
              ? Instant.now()
              : Instant.ofEpochSecond(fresh.getAccessTokenExpiresAt());
      Token renewed = new Token(fresh.getAccessToken(), expires.minusSeconds(30));
      token = renewed;
      return renewed.value;
    } catch (RuntimeException e) {
      throw new IOException("No machine token to be had", e);
    }
  }
}
