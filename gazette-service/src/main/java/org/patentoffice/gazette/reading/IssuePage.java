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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.patentoffice.gazette.issue.DocumentEntry;
import org.patentoffice.gazette.issue.IssueArchive;
import org.patentoffice.gazette.issue.Manifest;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.kit.problem.Problems;

/** One issue for people: its documents, in Japanese or English. */
@Path("/gazette/issues")
@Tag(name = "pages", description = "公報のページ / Pages for people")
@PermitAll
class IssuePage {
  private final IssueArchive archive;

  IssuePage(IssueArchive archive) {
    this.archive = archive;
  }

  @GET
  @Path("{issue: [0-9]{4}-[0-9]{3}-[AB]}.html")
  @Produces(MediaType.TEXT_HTML)
  @Operation(summary = "One issue / 号の内容")
  public String issue(
      @PathParam("issue") String issue,
      @QueryParam("lang") @Nullable String lang,
      @Context HttpHeaders headers) {
    boolean ja = HtmlPage.japanese(lang, headers);
    Manifest manifest =
        Numbers.parsed(IssueId::parse, issue)
            .flatMap(archive::read)
            .orElseThrow(() -> Problems.notFound("an issue " + issue, "号「" + issue + "」"));
    String rows =
        manifest.documents().stream()
            .map(document -> row(manifest.issue(), document))
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
}
