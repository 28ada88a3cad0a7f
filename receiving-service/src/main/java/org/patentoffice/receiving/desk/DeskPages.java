package org.patentoffice.receiving.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.efiling.view.Language;

/** How every page of the desk is answered. */
public final class DeskPages {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(OfficeClock.ZONE);

  private DeskPages() {}

  /** An instant as people read it, in Tokyo. */
  public static String minute(Instant at) {
    return MINUTE.format(at);
  }

  /** The page, which no cache keeps. */
  public static Response page(TemplateInstance template) {
    return Response.ok(template.render(), MediaType.TEXT_HTML + ";charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }

  /** The address of the same page in the other language. */
  public static String other(String path, Language language) {
    return path + "?lang=" + language.other().tag();
  }

  /** A page of paper for a browser: nobody else's business, and nothing but a picture. */
  public static Response image(byte[] png) {
    return Response.ok(png, "image/png")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'")
        .build();
  }
}
