package org.patentoffice.legalstatus.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemMappers;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.legalstatus.address.Api;
import org.patentoffice.legalstatus.address.BadValue;
import org.patentoffice.legalstatus.address.Page;

/** The change feed, page by page or as a stream. */
@Path(Api.CHANGES)
@APIResponse(
    responseCode = "400",
    description = "No such position, or not a page",
    content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
@APIResponse(
    responseCode = "410",
    description = "The position is not kept any more; names the oldest one and the snapshot",
    content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
@APIResponse(
    responseCode = "429",
    description = "Too many requests",
    content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
public class FeedResource {
  private final Feed feed;

  FeedResource(Feed feed) {
    this.feed = feed;
  }

  /**
   * A page of the feed.
   *
   * @param head newest position of the feed
   * @param oldest oldest position that is kept
   * @param next where to go on, at once or later
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Changes(List<Change> items, long head, long oldest, String next) {}

  /** The entries behind a position. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @PermitAll
  @Operation(
      operationId = "changes",
      summary = "What changed behind a position",
      description =
          "With Accept application/x-ndjson or text/event-stream the same address is a stream that goes on with what"
              + " comes: entries under dense positions, and heartbeats with the head of the feed; limit does not"
              + " matter then. Begin behind the Feed-Position of bulk data, or behind 0.")
  @APIResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Changes.class)),
        @Content(mediaType = Api.NDJSON, schema = @Schema(implementation = Change.class)),
        @Content(
            mediaType = MediaType.SERVER_SENT_EVENTS,
            schema = @Schema(implementation = Change.class))
      })
  @APIResponse(
      responseCode = "503",
      description = "Too many streams; see Retry-After",
      content = @Content(mediaType = ProblemMappers.MEDIA_TYPE))
  public Changes page(
      @Parameter(
              description = "Position of the last entry that you have; 0 if none",
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER),
              example = "0")
          @QueryParam("after")
          @Nullable String after,
      @Parameter(
              description = "At most so many entries, 500 unless told",
              schema =
                  @Schema(
                      type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "500",
                      defaultValue = "500"),
              example = "100")
          @QueryParam("limit")
          @Nullable String limit) {
    long position = position(after, null);
    int most = Page.limit(limit, Page.MOST_PER_PAGE);
    Feed.Ends ends = feed.check(position);
    List<Change> items = feed.after(position, most);
    return new Changes(
        items, ends.newest(), ends.oldest(), next(position + items.size(), limit, most));
  }

  /** Asks for as many as this time. */
  private static String next(long after, @Nullable String limit, int most) {
    UriBuilder next = UriBuilder.fromPath(Api.CHANGES).queryParam("after", after);
    return (limit == null || limit.isBlank() ? next : next.queryParam("limit", most))
        .build()
        .toString();
  }

  /**
   * The same as lines of JSON that go on. Whoever names no format gets a page, not a stream without
   * end.
   */
  @GET
  @Produces(Api.NDJSON + ";qs=0.5")
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @PermitAll
  @Operation(hidden = true)
  public Multi<Change> lines(@QueryParam("after") @Nullable String after) {
    return feed.follow(position(after, null));
  }

  /** The same as server-sent events; a browser resumes by itself. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.4")
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Blocking
  @PermitAll
  @Operation(hidden = true)
  public Multi<OutboundSseEvent> events(
      @QueryParam("after") @Nullable String after,
      @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
      @Context Sse sse) {
    return feed.follow(position(after, lastEventId)).map(change -> event(change, sse));
  }

  /** A heartbeat has no id, so that it does not move the position of the reader. */
  private static OutboundSseEvent event(Change change, Sse sse) {
    OutboundSseEvent.Builder event =
        sse.newEventBuilder()
            .name(change.kind())
            .mediaType(MediaType.APPLICATION_JSON_TYPE)
            .data(Change.class, change);
    return (change.position() == null ? event : event.id(String.valueOf(change.position())))
        .build();
  }

  private static long position(@Nullable String after, @Nullable String lastEventId) {
    String text = lastEventId == null || lastEventId.isBlank() ? after : lastEventId;
    if (text == null || text.isBlank()) {
      return 0;
    }
    try {
      return Long.parseUnsignedLong(text.strip());
    } catch (NumberFormatException e) {
      throw BadValue.named(
          Problem.of(
              Problems.BAD_REQUEST, "Expected a position of the feed.", "フィードの位置を数字で指定してください。"),
          lastEventId == null || lastEventId.isBlank() ? "after" : "Last-Event-ID",
          text);
    }
  }
}
