package org.patentoffice.testkit;

import io.smallrye.jwt.build.Jwt;
import java.util.List;
import java.util.Map;

/** Signed tokens as Keycloak issues them; the services verify the real signature. */
public final class Tokens {
  static final String ISSUER = "https://sign-in.example.test/realms/patent-office";
  private static final long LIFETIME_SECONDS = 600;

  private Tokens() {}

  /** A bearer token of this user with these roles. */
  public static String of(String username, String... roles) {
    return Jwt.claims()
        .issuer(ISSUER)
        .subject(username)
        .claim("preferred_username", username)
        .claim("realm_access", Map.of("roles", List.of(roles)))
        .expiresIn(LIFETIME_SECONDS)
        .sign(TestKeys.privateKey());
  }

  /** A token whose time has passed. */
  public static String expired(String username, String... roles) {
    return Jwt.claims()
        .issuer(ISSUER)
        .subject(username)
        .claim("preferred_username", username)
        .claim("realm_access", Map.of("roles", List.of(roles)))
        .issuedAt(1_600_000_000L)
        .expiresAt(1_600_000_600L)
        .sign(TestKeys.privateKey());
  }
}
