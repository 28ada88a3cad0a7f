package org.patentoffice.gazette.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentoffice.gazette.issue.DocumentEntry;
import org.patentoffice.gazette.issue.IssueArchive;
import org.patentoffice.gazette.issue.IssueSummary;
import org.patentoffice.gazette.issue.Manifest;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.time.OfficeCalendar;

/** The gazette for people: the newest issues, and what is in each; in Japanese or English. */
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
    boolean ja = japanese(lang, headers);
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

  @GET
  @Path("issues/{issue: [0-9]{4}-[0-9]{3}-[AB]}.html")
  @Produces(MediaType.TEXT_HTML)
  @Operation(summary = "One issue / 号の内容")
  public String issue(
      @PathParam("issue") String issue,
      @QueryParam("lang") @Nullable String lang,
      @Context HttpHeaders headers) {
    boolean ja = japanese(lang, headers);
    IssueId id = IssueId.parse(issue);
    Manifest manifest =
        archive
            .read(id)
            .orElseThrow(() -> Problems.notFound("an issue " + issue, "号「" + issue + "」"));
    String rows =
        manifest.documents().stream()
            .map(document -> row(id, document))
            .collect(Collectors.joining("\n"));
    String body =
        """
        <p>%s %s</p>
        <table>
        <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
        <tbody>
        %s
        </tbody>
        </table>
        <p><a href="/gazette%s">%s</a></p>"""
            .formatted(
                ja ? "発行日" : "Issued on",
                manifest.issueDay(),
                ja ? "番号" : "Number",
                ja ? "種別" : "Kind",
                ja ? "発明の名称" : "Title",
                ja ? "出願人・特許権者" : "Applicant or holder",
                rows,
                ja ? "?lang=ja" : "?lang=en",
                ja ? "号の一覧へ" : "All issues");
    String name = ja ? manifest.nameJa() : manifest.nameEn();
    return HtmlPage.of(ja, name + " " + issue, "/gazette/issues/" + issue + ".html", body);
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

  private static String row(IssueId issue, DocumentEntry document) {
    return """
        <tr><th scope="row"><a href="/gazette/issues/%s/documents/%s.xml">%s</a></th><td>%s</td><td lang="ja">%s</td><td lang="ja">%s</td></tr>"""
        .formatted(
            issue,
            document.digits(),
            document.number(),
            document.kindCode(),
            HtmlPage.escape(document.title()),
            HtmlPage.escape(String.join("、", document.applicants())));
  }

  private static boolean japanese(@Nullable String lang, HttpHeaders headers) {
    if (lang != null) {
      return !lang.equals("en");
    }
    for (Locale accepted : headers.getAcceptableLanguages()) {
      if (accepted.getLanguage().equals("en")) {
        return false;
      }
      if (accepted.getLanguage().equals("ja")) {
        return true;
      }
    }
    return true;
  }
}
