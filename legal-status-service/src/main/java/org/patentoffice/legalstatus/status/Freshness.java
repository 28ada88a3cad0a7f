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
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.ledger.Recorded;

/**
 * Validators of an answer: of one about a case the tag changes with the case and the mapping, not
 * with the position of the ledger, so that a reader who asks again is told 304 as long as nothing
 * happened to this case.
 */
public final class Freshness {
  private static final int TAG_BYTES = 12;
  private static final int TYPICAL_CHARACTERS = 512;

  private static final String VARY = "Accept, Accept-Language, Authorization";

  private Freshness() {}

  /**
   * The tag of an answer about a case.
   *
   * @param form which of the answers about it: its media type, for example
   */
  public static EntityTag tag(CaseReport report, String form) {
    StringBuilder content = new StringBuilder(TYPICAL_CHARACTERS);
    content
        .append(form)
        .append('\n')
        .append(report.edition().mapping().version())
        .append('\n')
        .append(report.applicationNumber())
        .append('\n')
        .append(report.moment());
    for (Recorded recorded : report.recorded()) {
      identify(recorded, content);
    }
    content.append('\n').append(report.family());
    return tag(content.toString());
  }

  /** The ledger is append-only: an event's place, instant and fields say which one it is. */
  private static void identify(Recorded recorded, StringBuilder content) {
    Instant at = recorded.recordedAt();
    content
        .append('\n')
        .append(recorded.position())
        .append('/')
        .append(at.getEpochSecond())
        .append('.')
        .append(at.getNano())
        .append('/')
        .append(31 * recorded.event().id().hashCode() + recorded.event().fields().hashCode());
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
