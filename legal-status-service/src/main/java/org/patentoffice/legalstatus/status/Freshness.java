package org.patentoffice.legalstatus.status;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.ledger.Recorded;

/**
 * Validators of an answer: of one about a case the tag changes with the case and the mapping, not
 * with the position of the ledger, so that a reader who asks again is told 304 as long as nothing
 * happened to this case.
 */
public final class Freshness {
  private static final int TAG_BYTES = 12;

  private static final String VARY = "Accept, Accept-Language, Authorization";

  private Freshness() {}

  /** The tag of an answer about a case. */
  public static EntityTag tag(CaseReport report) {
    return tag(
        String.join(
            "\n",
            report.edition().mapping().version(),
            report.applicationNumber(),
            report.moment().toString(),
            report.recorded().stream().map(Freshness::identity).collect(Collectors.joining(" ")),
            report.family().toString()));
  }

  /** The ledger is append-only: an event's place, instant and fields say which one it is. */
  private static String identity(Recorded recorded) {
    Instant at = recorded.recordedAt();
    return recorded.position()
        + "/"
        + at.getEpochSecond()
        + "."
        + at.getNano()
        + "/"
        + Objects.hash(recorded.event().id(), recorded.event().fields());
  }

  /** A weak tag that changes with the content. */
  public static EntityTag tag(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return new EntityTag(HexFormat.of().formatHex(digest, 0, TAG_BYTES), true);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** 304 if the reader has this already, else null. */
  public static Response.@Nullable ResponseBuilder unchanged(Request request, EntityTag tag) {
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null ? null : validated(unchanged, tag);
  }

  /** Adds the validators to an answer. */
  public static Response.ResponseBuilder validated(Response.ResponseBuilder answer, EntityTag tag) {
    return answer
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.VARY, VARY);
  }
}
