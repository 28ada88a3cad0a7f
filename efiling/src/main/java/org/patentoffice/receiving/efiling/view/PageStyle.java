package org.patentoffice.receiving.efiling.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style of the page, and the policy that lets a browser apply it and nothing else. */
public final class PageStyle {

  /** Written as it is: it has no sign that HTML would have to escape. */
  public static final String CSS = read();

  /** No script, no frame, no network; only this style and pictures inside the page. */
  static final String DOCUMENT_POLICY =
      "default-src 'none'; img-src data:; style-src '" + hash() + "'; base-uri 'none'";

  /**
   * For the header of an answer: as in the page, and nobody may frame it; a form only comes here.
   */
  public static final String HEADER_POLICY =
      DOCUMENT_POLICY + "; form-action 'self'; frame-ancestors 'none'";

  private PageStyle() {}

  private static String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static String read() {
    try (InputStream in = PageStyle.class.getResourceAsStream("/efiling/page.css")) {
      if (in == null) {
        throw new IllegalStateException("Expected /efiling/page.css");
      }
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      if (css.chars().anyMatch(c -> c == '<' || c == '>' || c == '&')) {
        throw new IllegalStateException("The style must not need escaping");
      }
      return css;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
