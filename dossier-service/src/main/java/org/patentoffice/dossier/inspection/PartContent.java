package org.patentoffice.dossier.inspection;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Bytes on their way to a reader. What an applicant sent is never trusted by the browser. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PartContent(String name, String mediaType, String sha256, byte[] bytes) {

  /** No scripts, nothing from elsewhere; only images beside the document. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";

  private static final Pattern SHOWN_IN_BROWSER =
      Pattern.compile(
          "(text/html|application/xml|text/xml|image/(png|jpeg|gif|tiff|bmp))(; ?charset=[\\w-]+)?");
  private static final Pattern SAVED = Pattern.compile("application/zip");

  /** The whole answer, or 304 if the reader has these bytes. */
  Response answer(Request request) {
    EntityTag tag = new EntityTag(sha256);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged == null ? Response.ok(bytes).type(safeMediaType()) : unchanged;
    return answer
        .tag(tag)
        .header("Cache-Control", "private, no-cache")
        .header("Vary", "Authorization")
        .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Disposition", disposition())
        .build();
  }

  private String safeMediaType() {
    boolean known =
        SHOWN_IN_BROWSER.matcher(mediaType).matches() || SAVED.matcher(mediaType).matches();
    return known ? mediaType : "application/octet-stream";
  }

  private String disposition() {
    String kind = SHOWN_IN_BROWSER.matcher(mediaType).matches() ? "inline" : "attachment";
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "%s; filename*=UTF-8''%s".formatted(kind, encoded);
  }
}
