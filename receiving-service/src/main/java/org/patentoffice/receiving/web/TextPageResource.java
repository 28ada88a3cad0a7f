package org.patentoffice.receiving.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.efiling.amended.AmendedPassage.AmendedDocument;
import org.patentoffice.receiving.efiling.amended.Revision;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.text.CaseText;

/** The text of one's own application today, each change beside the text as filed. */
@Path(CasePageResource.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class TextPageResource {
  private final CaseText texts;
  private final Pages pages;
  private final Reader reader;
  private final Caller caller;

  TextPageResource(CaseText texts, Pages pages, Reader reader, Caller caller) {
    this.texts = texts;
    this.pages = pages;
    this.reader = reader;
    this.caller = caller;
  }

  static String address(String applicationNumber) {
    return CasePageResource.address(applicationNumber) + "/text";
  }

  @GET
  @Path("{applicationNumber}/text")
  @Operation(hidden = true)
  public Response show(@PathParam("applicationNumber") String applicationNumber) {
    CaseText.Text text =
        texts
            .of(applicationNumber, caller.username(), null)
            .orElseThrow(() -> unknown(applicationNumber));
    Language language = reader.language();
    return pages.answer(
        reader,
        caller.username(),
        Section.CASES,
        Pages.OK,
        language.of("現在の書類 ", "Current text of ") + applicationNumber,
        page -> {
          Html html = page.html();
          html.open("p");
          html.leaf(
              "a",
              language.of("出願に戻る", "Back to the case"),
              "href",
              reader.href(CasePageResource.address(applicationNumber)));
          html.close();
          amendments(html, text.amendments());
          corrections(html, text.corrections());
          switch (text) {
            case CaseText.Known known -> units(html, known.units());
            case CaseText.Pages ignored ->
                html.leaf(
                    "p",
                    language.of(
                        "意匠・商標の書類はページ単位です。個々の書類を参照してください。",
                        "The documents of designs and trademarks are pages. Read them one by one."));
            case CaseText.Contradictory contradictory -> contradiction(html, contradictory);
          }
        });
  }

  private void amendments(Html html, List<CaseText.Amendment> amendments) {
    Language language = reader.language();
    if (amendments.isEmpty()) {
      html.leaf(
          "p",
          language.of("補正はありません。出願時のとおりです。", "Nothing was amended: this is the text as filed."),
          "class",
          "lead");
      return;
    }
    html.leaf("h2", language.of("補正", "Amendments"));
    Listing.head(
        html,
        language.of("書類番号", "Document"),
        language.of("書類", "Name"),
        language.of("提出日", "Filed on"),
        language.of("扱い", "Effect"));
    for (CaseText.Amendment amendment : amendments) {
      html.open("tr").open("th", "scope", "row");
      html.leaf(
          "a",
          amendment.documentNumber(),
          "href",
          reader.href(ReceiptPageResource.address(amendment.documentNumber())));
      html.close().leaf("td", amendment.documentName(), "lang", "ja");
      html.leaf("td", Words.day(amendment.receivedDate(), language));
      html.leaf(
              "td",
              amendment.dismissed()
                  ? language.of("却下（反映されません）", "dismissed: not applied")
                  : language.of("反映済み", "applied"))
          .close();
    }
    html.close().close();
  }

  private void corrections(Html html, List<CaseText.Correction> corrections) {
    Language language = reader.language();
    if (corrections.isEmpty()) {
      return;
    }
    html.leaf("h2", language.of("職権による訂正", "Corrected ex officio"));
    Listing.head(
        html,
        language.of("通知書", "Notice"),
        language.of("訂正箇所", "Where"),
        language.of("訂正前", "Before"),
        language.of("訂正後", "After"),
        language.of("理由", "Reason"),
        language.of("訂正日", "Corrected on"),
        language.of("扱い", "Effect"));
    for (CaseText.Correction correction : corrections) {
      html.open("tr").open("th", "scope", "row");
      html.leaf(
          "a",
          correction.noticeNumber(),
          "href",
          reader.href(Section.MAILBOX.path() + "/" + correction.noticeNumber()));
      html.close().leaf("td", "【" + correction.item() + "】", "lang", "ja");
      html.leaf("td", correction.before(), "lang", "ja");
      html.leaf("td", correction.after(), "lang", "ja");
      html.leaf("td", correction.reason(), "lang", "ja");
      html.leaf("td", Words.day(correction.correctedDate(), language));
      html.leaf(
              "td",
              correction.applied()
                  ? language.of("反映済み", "applied")
                  : language.of("下の本文には反映されません", "not in the text below"))
          .close();
    }
    html.close().close();
  }

  private void contradiction(Html html, CaseText.Contradictory contradictory) {
    Language language = reader.language();
    html.open("div", "class", "verdict error", "role", "alert");
    html.leaf(
        "p",
        language.of(
            "補正の対象となる項目が見つからないため、現在の書類を表示できません。全文を補正してください。",
            "An amendment names an item that the text has not. Amend the whole document (全文)."));
    html.leaf("p", contradictory.why(), "lang", "en").close();
  }

  private void units(Html html, List<Revision.Unit> units) {
    Language language = reader.language();
    for (AmendedDocument document : AmendedDocument.values()) {
      List<Revision.Unit> its = units.stream().filter(unit -> unit.document() == document).toList();
      if (!its.isEmpty()) {
        html.open("section", "class", "revision").leaf("h2", name(document, language));
        its.forEach(unit -> unit(html, unit));
        html.close();
      }
    }
  }

  private void unit(Html html, Revision.Unit unit) {
    Language language = reader.language();
    html.open("article", "class", unit.isChanged() ? "unit changed" : "unit");
    html.leaf("h3", "【" + unit.label() + "】", "lang", "ja");
    if (unit.isChanged()) {
      Comparison comparison = Comparison.of(unit.filed(), unit.current());
      html.open("div", "class", "versions");
      version(html, language.of("出願時", "As filed"), "del", comparison.filed());
      version(html, language.of("現在", "Now"), "ins", comparison.current());
      html.close();
      html.leaf(
          "p",
          language.of("補正・訂正：書類番号 ", "Changed by document ") + unit.amendedBy(),
          "class",
          "remark");
    } else {
      html.leaf("p", String.valueOf(unit.current()), "class", "running", "lang", "ja");
    }
    html.close();
  }

  private void version(Html html, String label, String mark, List<Comparison.Piece> pieces) {
    html.open("div").leaf("p", label, "class", "remark");
    if (pieces.isEmpty()) {
      html.leaf("p", reader.language().of("（なし）", "(none)"), "class", "remark");
    }
    html.open("p", "class", "running", "lang", "ja");
    for (Comparison.Piece piece : pieces) {
      if (piece.changed()) {
        html.leaf(mark, piece.text());
      } else {
        html.text(piece.text());
      }
    }
    html.close().close();
  }

  private static String name(AmendedDocument document, Language language) {
    return switch (document) {
      case REQUEST -> language.of("願書", "Request");
      case DESCRIPTION -> language.of("明細書", "Description");
      case CLAIMS -> language.of("特許請求の範囲", "Claims");
      case ABSTRACT -> language.of("要約書", "Abstract");
      case DRAWINGS -> language.of("図面", "Drawings");
    };
  }

  private static Problem unknown(String number) {
    return Problems.notFound("application " + number, "出願 " + number);
  }
}
