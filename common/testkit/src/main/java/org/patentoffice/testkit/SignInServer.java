package org.patentoffice.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands in for Keycloak where a service signs people in by the code flow: a page that asks who one
 * is and believes it, codes that are good once, PKCE checked, tokens signed with the key of this
 * test run. The journeys sign in with the real one.
 */
final class SignInServer implements AutoCloseable {
  private static final String PATHS = "/realms/patent-office/protocol/openid-connect/";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final int THREADS = 4;
  private static final int FOUND = 302;

  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final HttpServer server;

  SignInServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(PATHS + "certs", exchange -> json(exchange, keys()));
    server.createContext(PATHS + "auth", this::signIn);
    server.createContext(PATHS + "token", this::token);
    server.createContext(PATHS + "logout", SignInServer::signOut);
    server.setExecutor(threads);
    server.start();
  }

  /** Address of the realm. */
  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/patent-office";
  }

  private void signIn(HttpExchange exchange) throws IOException {
    Map<String, String> asked = query(exchange.getRequestURI().getRawQuery());
    asked.putAll(body(exchange));
    if (!asked.containsKey("username")) {
      html(
          exchange,
          """
          <!DOCTYPE html><html lang="en"><head><title>Who are you?</title></head><body><main>
          <h1>Who are you?</h1><form method="post">
          <label>User <input id="username" name="username"></label>
          <label>Role <input id="roles" name="roles" value="applicant"></label>
          <button>Sign in</button></form></main></body></html>
          """);
      return;
    }
    String code = UUID.randomUUID().toString();
    codes.put(code, asked);
    redirect(
        exchange,
        asked.get("redirect_uri")
            + "?code="
            + code
            + "&state="
            + encoded(asked.getOrDefault("state", "")));
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> form = body(exchange);
    boolean again = "refresh_token".equals(form.get("grant_type"));
    String code = form.getOrDefault(again ? "refresh_token" : "code", "");
    Map<String, String> asked = codes.remove(code);
    if (asked == null || (!again && !proved(form, asked))) {
      answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
      return;
    }
    String next = UUID.randomUUID().toString();
    codes.put(next, asked);
    json(
        exchange,
        """
        {"token_type":"Bearer","expires_in":600,"id_token":"%s","access_token":"%s","refresh_token":"%s"}
        """
            .formatted(signed(asked), signed(asked), next));
  }

  private static boolean proved(Map<String, String> form, Map<String, String> asked) {
    String verifier = form.getOrDefault("code_verifier", "");
    return "S256".equals(asked.get("code_challenge_method"))
        && BASE64.encodeToString(sha256(verifier)).equals(asked.get("code_challenge"))
        && form.getOrDefault("redirect_uri", "").equals(asked.get("redirect_uri"));
  }

  private static void signOut(HttpExchange exchange) throws IOException {
    redirect(
        exchange,
        query(exchange.getRequestURI().getRawQuery())
            .getOrDefault("post_logout_redirect_uri", "/"));
  }

  private static String signed(Map<String, String> asked) {
    long now = System.currentTimeMillis() / 1_000;
    String roles = asked.getOrDefault("roles", "applicant").replace(" ", "").replace(",", "\",\"");
    String claims =
        """
        {"iss":"%s","sub":"%s","aud":"%s","azp":"%s","preferred_username":"%s",\
        "iat":%d,"exp":%d,"realm_access":{"roles":["%s"]}}"""
            .formatted(
                Tokens.ISSUER,
                asked.get("username"),
                asked.get("client_id"),
                asked.get("client_id"),
                asked.get("username"),
                now,
                now + 600,
                roles);
    String text = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + base64(claims);
    return text + "." + BASE64.encodeToString(TestKeys.sign(text));
  }

  private static String keys() {
    return """
        {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","n":"%s","e":"%s"}]}"""
        .formatted(TestKeys.modulus(), TestKeys.exponent());
  }

  private static String base64(String text) {
    return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> body(HttpExchange exchange) throws IOException {
    return query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> values = new TreeMap<>();
    for (String pair : String.valueOf(raw).split("&")) {
      int at = pair.indexOf('=');
      if (at > 0) {
        values.put(
            pair.substring(0, at),
            URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
      }
    }
    return values;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void json(HttpExchange exchange, String text) throws IOException {
    answer(exchange, 200, "application/json", text);
  }

  private static void html(HttpExchange exchange, String text) throws IOException {
    answer(exchange, 200, "text/html;charset=UTF-8", text);
  }

  private static void redirect(HttpExchange exchange, String location) throws IOException {
    exchange.getResponseHeaders().set("Location", location);
    exchange.sendResponseHeaders(FOUND, -1);
    exchange.close();
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
