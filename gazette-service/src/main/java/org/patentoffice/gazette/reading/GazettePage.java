package org.patentoffice.gazette.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentoffice.gazette.issue.IssueArchive;
import org.patentoffice.gazette.issue.IssueSummary;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.kit.time.OfficeCalendar;

/** The gazette for people: the newest issues, in Japanese or English. */
@Path("/gazette")
@Tag(name = "pages", description = "公報のページ / Pages for people")
@PermitAll
class GazettePage {
  private static final int NEWEST_ISSUES = 100;

  private final IssueArchive archive;

  GazettePage(IssueArchive archive) {
    this.archive = archive;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(summary = "Newest issues / 最新の号")
  public String issues(@QueryParam("lang") @Nullable String lang, @Context HttpHeaders headers) {
    boolean ja = HtmlPage.japanese(lang, headers);
    var kinds = EnumSet.allOf(GazetteKind.class);
    String rows =
        archive.list(kinds, OfficeCalendar.FIRST_DAY, 0, NEWEST_ISSUES).stream()
            .map(issue -> row(issue, ja))
            .collect(Collectors.joining("\n"));
    String table =
        rows.isEmpty()
            ? "<p>%s</p>".formatted(ja ? "発行された号はまだありません。" : "Nothing has been issued yet.")
            : """
              <table>
              <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
              <tbody>
              %s
              </tbody>
              </table>"""
                .formatted(
                    ja ? "号" : "Issue",
                    ja ? "発行日" : "Day",
                    ja ? "公報の種別" : "Gazette",
                    ja ? "件数" : "Documents",
                    ja ? "ファイル" : "Files",
                    rows);
    return HtmlPage.of(ja, ja ? "特許公報" : "Patent gazette", "/gazette", table);
  }

  private static String row(IssueSummary issue, boolean ja) {
    String path = "/gazette/issues/" + issue.issue();
    GazetteKind kind = issue.issue().kind();
    return """
        <tr><th scope="row"><a href="%s.html%s">%s</a></th><td>%s</td><td>%s</td><td>%d</td><td><a href="%s">%s</a> <a href="%s.zip">ZIP</a></td></tr>"""
        .formatted(
            path,
            ja ? "?lang=ja" : "?lang=en",
            issue.issue(),
            issue.issueDay(),
            ja ? kind.nameJa() : kind.nameEn(),
            issue.documentCount(),
            path,
            ja ? "目録" : "Manifest",
            path);
  }
}
