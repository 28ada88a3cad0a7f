package org.patentoffice.receiving.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.intake.IntakeLimits;

/**
 * The protocol tus 1.0.0 (core, creation, expiration, checksum, termination), the same at every
 * place where it is spoken. The header {@code Tus-Resumable} of the answers comes from {@link
 * TusHeaders}.
 */
@ApplicationScoped
public class Tus {
  public static final String RESUMABLE = "Tus-Resumable";
  public static final String LENGTH = "Upload-Length";
  public static final String OFFSET = "Upload-Offset";
  public static final String METADATA = "Upload-Metadata";
  public static final String CHECKSUM = "Upload-Checksum";

  /** What the body of a {@code PATCH} is. */
  public static final String PIECE = "application/offset+octet-stream";

  static final String VERSION = "1.0.0";

  private static final String EXPIRES = "Upload-Expires";
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  private final Uploads uploads;
  private final Appender appender;
  private final IntakeLimits limits;

  Tus(Uploads uploads, Appender appender, IntakeLimits limits) {
    this.uploads = uploads;
    this.appender = appender;
    this.limits = limits;
  }

  /** What this office can do. */
  public Response options() {
    return Response.noContent()
        .header("Tus-Version", VERSION)
        .header("Tus-Max-Size", limits.maxPackageBytes())
        .header("Tus-Extension", "creation,expiration,checksum,termination")
        .header("Tus-Checksum-Algorithm", Checksum.NAMES)
        .build();
  }

  /**
   * Begins an upload.
   *
   * @param place path below which its address is
   */
  public Response create(
      String place,
      String owner,
      @Nullable String version,
      @Nullable String length,
      @Nullable String metadata) {
    requireVersion(version);
    long bytes = number(LENGTH, length);
    if (bytes > limits.maxPackageBytes()) {
      throw UploadProblems.tooLarge(limits.maxPackageBytes());
    }
    if (bytes == 0) {
      throw UploadProblems.badHeader(LENGTH, "at least one byte");
    }
    PendingUpload upload = uploads.begin(owner, bytes, Metadata.of(metadata));
    return Response.created(URI.create(place + "/" + upload.id()))
        .header(EXPIRES, date(upload.expiresAt()))
        .build();
  }

  /** How far an upload is. */
  public Response offset(String id, String owner, @Nullable String version) {
    requireVersion(version);
    PendingUpload upload = own(id, owner);
    Response.ResponseBuilder answer =
        Response.ok()
            .header(OFFSET, upload.received())
            .header(LENGTH, upload.length())
            .header(EXPIRES, date(upload.expiresAt()))
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    return upload.metadata().sent().isEmpty()
        ? answer.build()
        : answer.header(METADATA, upload.metadata().sent()).build();
  }

  /** Takes the bytes that follow. */
  public Response append(
      String id,
      String owner,
      @Nullable String version,
      @Nullable String offset,
      @Nullable String checksum,
      InputStream body) {
    requireVersion(version);
    long from = number(OFFSET, offset);
    Checksum stated = Checksum.of(checksum);
    PendingUpload upload = own(id, owner);
    if (from != upload.received()) {
      throw UploadProblems.offset(upload.received());
    }
    PendingUpload grown =
        stated == null
            ? appender.append(upload, owner, body)
            : appender.append(upload, owner, body, stated);
    return Response.noContent()
        .header(OFFSET, grown.received())
        .header(EXPIRES, date(grown.expiresAt()))
        .build();
  }

  /** Deletes an upload. */
  public Response terminate(String id, String owner, @Nullable String version) {
    requireVersion(version);
    if (!uploads.delete(own(id, owner).id(), owner)) {
      throw UploadProblems.unknown(id);
    }
    return Response.noContent().build();
  }

  private PendingUpload own(String id, String owner) {
    return uploads.own(id(id), owner).orElseThrow(() -> UploadProblems.unknown(id));
  }

  /** What is no id is answered like the id of nothing. */
  public static UUID id(String written) {
    try {
      return UUID.fromString(written);
    } catch (IllegalArgumentException e) {
      throw UploadProblems.unknown(written);
    }
  }

  private static void requireVersion(@Nullable String version) {
    if (!VERSION.equals(version)) {
      throw UploadProblems.version();
    }
  }

  private static long number(String header, @Nullable String value) {
    try {
      long number = Long.parseLong(String.valueOf(value));
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException none) {
      throw UploadProblems.badHeader(header, "a number of bytes");
    }
    throw UploadProblems.badHeader(header, "a number of bytes");
  }

  private static String date(Instant instant) {
    return HTTP_DATE.format(instant);
  }
}
