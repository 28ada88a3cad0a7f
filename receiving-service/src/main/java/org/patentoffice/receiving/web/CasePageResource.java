package org.patentoffice.receiving.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.casefile.Applications;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.mailbox.Mailbox;
import org.patentoffice.receiving.receipt.Receipts;

/** One's own applications, each with what was filed in it and what was dispatched. */
@Path(CasePageResource.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class CasePageResource {
  static final String PATH = "/filing/cases";

  /** Documents of one case on its page. */
  private static final int MOST_DOCUMENTS = 200;

  private final Applications applications;
  private final Receipts receipts;
  private final Mailbox mailbox;
  private final Pages pages;
  private final Reader reader;
  private final Caller caller;

  CasePageResource(
      Applications applications,
      Receipts receipts,
      Mailbox mailbox,
      Pages pages,
      Reader reader,
      Caller caller) {
    this.applications = applications;
    this.receipts = receipts;
    this.mailbox = mailbox;
    this.pages = pages;
    this.reader = reader;
    this.caller = caller;
  }

  static String address(String applicationNumber) {
    return PATH + "/" + URLEncoder.encode(applicationNumber, StandardCharsets.UTF_8);
  }

  @GET
  @Operation(hidden = true)
  public Response list(@QueryParam("page") @DefaultValue("0") int asked) {
    int number = Math.clamp(asked, 0, Listing.LAST_PAGE);
    List<Applications.Listed> own =
        applications.ofOwner(
            caller.username(), number * Listing.PAGE_LINES, Listing.PAGE_LINES + 1);
    Language language = reader.language();
    return pages.answer(
        reader,
        caller.username(),
        Section.CASES,
        Pages.OK,
        language.of("出願一覧", "My cases"),
        page -> {
          Html html = page.html();
          if (own.isEmpty()) {
            html.leaf("p", language.of("出願はありません。", "There is none."));
          } else {
            table(html, own.stream().limit(Listing.PAGE_LINES).toList());
          }
          Listing.turning(html, reader, PATH, number, own.size() > Listing.PAGE_LINES);
        });
  }

  private void table(Html html, List<Applications.Listed> own) {
    Language language = reader.language();
    Listing.head(
        html,
        language.of("出願番号", "Application number"),
        language.of("名称", "Title"),
        language.of("請求項の数", "Claims"),
        language.of("出願日", "Filing date"));
    for (Applications.Listed each : own) {
      html.open("tr").open("th", "scope", "row");
      html.leaf("a", each.number(), "href", reader.href(address(each.number())));
      html.close().leaf("td", each.title(), "lang", "ja");
      html.leaf("td", claims(each), "class", "count");
      html.leaf("td", Words.day(each.filingDate(), language)).close();
    }
    html.close().close();
  }

  /** From which application it comes, and the day that it has from it. */
  private void family(Html html, Applications.Listed own, String username) {
    Language language = reader.language();
    String original = own.original();
    if (original != null) {
      html.leaf("dt", language.of("原出願", "Original"));
      html.open("dd");
      if (applications.listedOf(original, username).isPresent()) {
        html.leaf("a", original, "href", reader.href(address(original)));
      } else {
        html.leaf("span", original, "lang", "ja");
      }
      html.close();
    }
    LocalDate effective = own.effectiveFilingDate();
    if (effective != null) {
      Fee.fact(
          html,
          language.of("遡及する出願日（方式審査で確認されます）", "Deemed filed on (subject to formality examination)"),
          Words.day(effective, language));
    }
  }

  private void derived(Html html, List<Applications.Listed> derived) {
    Language language = reader.language();
    if (!derived.isEmpty()) {
      html.leaf(
          "h2", language.of("この出願から分割又は変更した出願", "Applications divided or converted from this one"));
      table(html, derived);
    }
  }

  /** A design and a trademark have none. */
  private static String claims(Applications.Listed application) {
    return application.claimCount() == 0 ? "–" : String.valueOf(application.claimCount());
  }

  @GET
  @Path("{applicationNumber}")
  @Operation(hidden = true)
  public Response show(@PathParam("applicationNumber") String applicationNumber) {
    String username = caller.username();
    Applications.Listed own =
        applications
            .listedOf(applicationNumber, username)
            .orElseThrow(
                () ->
                    Problems.notFound(
                        "application " + applicationNumber, "出願 " + applicationNumber));
    List<Receipts.Line> filed = receipts.linesOf(username, own.number(), MOST_DOCUMENTS);
    List<Mailbox.Mail> dispatched =
        mailbox.of(username).stream()
            .filter(mail -> mail.applicationNumber().equals(own.number()))
            .toList();
    Language language = reader.language();
    return pages.answer(
        reader,
        username,
        Section.CASES,
        Pages.OK,
        own.number(),
        page -> {
          Html html = page.html();
          html.open("dl", "class", "facts card");
          html.leaf("dt", language.of("名称", "Title"));
          html.open("dd").leaf("span", own.title(), "lang", "ja").close();
          Fee.fact(html, language.of("出願日", "Filing date"), Words.day(own.filingDate(), language));
          family(html, own, username);
          if (own.claimCount() > 0) {
            Fee.fact(html, language.of("請求項の数", "Claims"), String.valueOf(own.claimCount()));
          }
          html.close();
          if (own.claimCount() > 0) {
            html.open("p");
            html.leaf(
                "a",
                language.of("現在の書類（補正後）を出願時と比べる", "The text as amended, beside the text as filed"),
                "href",
                reader.href(TextPageResource.address(own.number())));
            html.close();
          }
          derived(html, applications.derivedFrom(own.number(), username));
          html.leaf("h2", language.of("提出した書類", "What you filed"));
          Listing.receipts(html, reader, filed);
          html.leaf("h2", language.of("発送された書類", "What the office dispatched"));
          if (dispatched.isEmpty()) {
            html.leaf("p", language.of("まだありません。", "Nothing yet."));
          } else {
            Listing.mail(html, reader, dispatched);
          }
        });
  }
}
