package org.patentoffice.gazette.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentoffice.gazette.issue.FileEntry;
import org.patentoffice.gazette.issue.IssueArchive;
import org.patentoffice.gazette.issue.IssueArchive.SealedManifest;
import org.patentoffice.gazette.issue.IssueSummary;
import org.patentoffice.gazette.issue.Manifest;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;

/**
 * Issues of the gazette: list, manifest, documents, whole package. An issue never changes: its ETag
 * is the manifest's SHA-256.
 */
@Path("/gazette/issues")
@Tag(name = "issues", description = "公報の各号 / Issues of the gazette")
@PermitAll
class IssuesResource {
  private static final String ISSUE = "{issue: [0-9]{4}-[0-9]{3}-[AB]}";

  private final IssueArchive archive;
  private final IssuePackages packages;

  IssuesResource(IssueArchive archive, IssuePackages packages) {
    this.archive = archive;
    this.packages = packages;
  }

  /** An issue in the list. */
  record Item(
      IssueId issue,
      LocalDate issueDay,
      int documentCount,
      long totalBytes,
      String manifestSha256,
      String manifest,
      String packageZip) {

    static Item of(IssueSummary summary) {
      String path = "/gazette/issues/" + summary.issue();
      return new Item(
          summary.issue(),
          summary.issueDay(),
          summary.documentCount(),
          summary.totalBytes(),
          summary.manifestSha256(),
          path,
          path + ".zip");
    }
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Issues, newest first / 発行済みの号（新しい順）")
  public Page<Item> list(
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("from") @Nullable String from,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    Set<GazetteKind> kinds = Query.kinds(kind);
    LocalDate first = Query.from(from);
    int size = Query.limit(limit);
    int start = Query.offset(offset);
    List<Item> items = archive.list(kinds, first, start, size).stream().map(Item::of).toList();
    long total = archive.count(kinds, first);
    return new Page<>(total, start, size, next(kind, from, size, start, total), items);
  }

  @GET
  @Path(ISSUE)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Manifest of an issue, byte by byte as sealed / 号の目録（発行時のまま）")
  public Response manifest(@PathParam("issue") String issue, @Context Request request) {
    IssueId id = issueId(issue);
    SealedManifest manifest = archive.manifest(id).orElseThrow(() -> noIssue(issue));
    EntityTag tag = new EntityTag(manifest.sha256());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged != null
        ? unchanged.build()
        : Response.ok(manifest.bytes(), MediaType.APPLICATION_JSON).tag(tag).build();
  }

  @GET
  @Path(ISSUE + ".zip")
  @Produces("application/zip")
  @Operation(summary = "Whole issue / 号の一括ファイル")
  public Response zip(@PathParam("issue") String issue) {
    IssueId id = issueId(issue);
    SealedManifest sealed = archive.manifest(id).orElseThrow(() -> noIssue(issue));
    Manifest manifest = archive.read(id).orElseThrow(() -> noIssue(issue));
    StreamingOutput output = out -> packages.write(manifest, sealed.bytes(), out);
    return Response.ok(output, "application/zip")
        .header(
            "Content-Disposition", "attachment; filename=\"%s.ZIP\"".formatted(id.packageName()))
        .build();
  }

  @GET
  @Path(ISSUE + "/documents/{number}.xml")
  @Produces(MediaType.APPLICATION_XML)
  @Operation(summary = "One document / 公報１件")
  public byte[] document(@PathParam("issue") String issue, @PathParam("number") String number) {
    IssueId id = issueId(issue);
    return Numbers.digits(id.kind(), number)
        .flatMap(digits -> archive.text(id, digits))
        .orElseThrow(() -> Problems.notFound("a document " + number + " in " + issue, "公報"));
  }

  @GET
  @Path(ISSUE + "/documents/{number}/{file}")
  @Operation(summary = "A picture of a document / 公報の画像")
  public Response picture(
      @PathParam("issue") String issue,
      @PathParam("number") String number,
      @PathParam("file") String file) {
    IssueId id = issueId(issue);
    FileEntry picture =
        Numbers.digits(id.kind(), number)
            .flatMap(digits -> archive.picture(id, digits, file))
            .orElseThrow(() -> Problems.notFound("a picture " + file + " in " + issue, "画像"));
    return Response.ok(archive.bytes(picture), picture.mediaType()).build();
  }

  private static @Nullable String next(
      @Nullable String kind, @Nullable String from, int limit, int offset, long total) {
    if (offset + limit >= total) {
      return null;
    }
    return "/gazette/issues?limit=%d&offset=%d%s%s"
        .formatted(
            limit,
            offset + limit,
            kind == null ? "" : "&kind=" + kind,
            from == null ? "" : "&from=" + from);
  }

  private static IssueId issueId(String issue) {
    return Numbers.parsed(IssueId::parse, issue).orElseThrow(() -> noIssue(issue));
  }

  private static Problem noIssue(String issue) {
    return Problems.notFound("an issue " + issue, "号「" + issue + "」");
  }
}
