package org.patentoffice.receiving.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.efiling.view.Language;

/** A page, written to disk before it is sent, so that no slow reader holds memory. */
public final class PageAnswer {
  private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

  private PageAnswer() {}

  /** The language asked for, else that of the browser, else English. */
  public static Language language(@Nullable String asked, @Nullable String accepted) {
    String wanted = asked == null ? String.valueOf(accepted) : asked;
    return wanted.strip().startsWith("ja") ? Language.JA : Language.EN;
  }

  /**
   * Answers a page.
   *
   * @param policy the Content-Security-Policy
   */
  public static Response.ResponseBuilder of(
      int status, String policy, Consumer<OutputStream> writer) {
    Path file = written(writer);
    StreamingOutput sent =
        out -> {
          try {
            Files.copy(file, out);
          } finally {
            Files.deleteIfExists(file);
          }
        };
    return Response.status(status)
        .type(HTML)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", policy)
        .header("X-Content-Type-Options", "nosniff")
        .entity(sent);
  }

  private static Path written(Consumer<OutputStream> writer) {
    try {
      Path file = Files.createTempFile("page-", ".html");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        writer.accept(out);
        return file;
      } catch (RuntimeException | IOException e) {
        Files.deleteIfExists(file);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("No room for a page", e);
    }
  }
}
