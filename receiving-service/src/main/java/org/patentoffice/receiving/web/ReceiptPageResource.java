package org.patentoffice.receiving.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.receipt.GivenReceipt;
import org.patentoffice.receiving.receipt.Receipts;

/** Receipts to look at and to keep. */
@Path(ReceiptPageResource.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class ReceiptPageResource {
  static final String PATH = "/filing/receipts";

  private static final String PKCS7 = "application/pkcs7-mime";

  private final Receipts receipts;
  private final ObjectMapper json;
  private final Pages pages;
  private final Reader reader;
  private final Caller caller;

  ReceiptPageResource(
      Receipts receipts, ObjectMapper json, Pages pages, Reader reader, Caller caller) {
    this.receipts = receipts;
    this.json = json;
    this.pages = pages;
    this.reader = reader;
    this.caller = caller;
  }

  static String address(String receiptNumber) {
    return PATH + "/" + receiptNumber;
  }

  @GET
  @Operation(hidden = true)
  public Response list(@QueryParam("page") @DefaultValue("0") int asked) {
    int number = Math.clamp(asked, 0, Listing.LAST_PAGE);
    List<Receipts.Line> lines =
        receipts.linesOf(caller.username(), number * Listing.PAGE_LINES, Listing.PAGE_LINES + 1);
    Language language = reader.language();
    return pages.answer(
        reader,
        caller.username(),
        Section.RECEIPTS,
        Pages.OK,
        language.of("受領書", "Receipts"),
        page -> {
          if (lines.isEmpty()) {
            page.html().leaf("p", language.of("受領書はありません。", "There is none."));
          } else {
            Listing.receipts(
                page.html(), reader, lines.stream().limit(Listing.PAGE_LINES).toList());
          }
          Listing.turning(page.html(), reader, PATH, number, lines.size() > Listing.PAGE_LINES);
        });
  }

  @GET
  @Path("{receiptNumber}")
  @Operation(hidden = true)
  public Response show(@PathParam("receiptNumber") String receiptNumber) {
    GivenReceipt given = own(receiptNumber);
    JsonNode receipt = read(given);
    Language language = reader.language();
    return pages.answer(
        reader,
        caller.username(),
        Section.RECEIPTS,
        Pages.OK,
        language.of("受領書", "Receipt") + " " + receiptNumber,
        page -> {
          Html html = page.html();
          html.open("div", "class", "verdict clean", "role", "status");
          html.leaf("p", language.of("受け付けました。", "Received."), "class", "outcome");
          html.leaf(
              "p",
              language.of(
                  "受領書と、提出したファイルの両方を保管してください。",
                  "Keep the receipt together with the file that you sent."));
          html.close();
          facts(html, receipt);
          downloads(html, given);
          parts(html, receipt.path("parts"));
        });
  }

  private void facts(Html html, JsonNode receipt) {
    Language language = reader.language();
    String applicationNumber = receipt.path("applicationNumber").asText();
    html.open("dl", "class", "facts card");
    html.leaf("dt", language.of("出願番号", "Application number")).open("dd");
    html.leaf(
            "a",
            applicationNumber,
            "href",
            reader.href(CasePageResource.address(applicationNumber)))
        .close();
    html.leaf("dt", language.of("書類名", "Document")).open("dd");
    html.leaf("span", receipt.path("documentName").asText(), "lang", "ja").close();
    Fee.fact(
        html,
        language.of("書類番号（受付番号）", "Document number"),
        receipt.path("documentNumber").asText());
    Fee.fact(
        html,
        language.of("受付日時", "Received"),
        Words.instant(Instant.parse(receipt.path("receivedAt").asText()), language));
    Fee.fact(
        html,
        language.of("受付日", "Day of receipt"),
        Words.day(LocalDate.parse(receipt.path("receivedDate").asText()), language));
    html.leaf("dt", language.of("送信内容の SHA-256", "SHA-256 of what was sent"));
    html.open("dd").leaf("code", receipt.path("packageSha256").asText(), "class", "digest").close();
    html.close();
  }

  private void downloads(Html html, GivenReceipt given) {
    Language language = reader.language();
    String address = address(given.receiptNumber());
    html.open("p", "class", "downloads");
    html.leaf(
        "a",
        language.of("受領書をダウンロード（JSON）", "Download the receipt (JSON)"),
        "href",
        address + "/receipt.json",
        "download",
        given.receiptNumber() + ".json");
    if (given.pkcs7().isPresent()) {
      html.text(" ");
      html.leaf(
          "a",
          language.of("署名付き受領書をダウンロード（.p7m）", "Download the signed receipt (.p7m)"),
          "href",
          address + "/receipt.p7m",
          "download",
          given.receiptNumber() + ".p7m");
    }
    html.close();
    html.leaf(
        "p",
        language.of(
            "./office verify 受領書 ファイル で、庁にもネットワークにもつながずに確かめられます。",
            "./office verify RECEIPT FILE proves it without the office and without a network."),
        "class",
        "hint");
  }

  private void parts(Html html, JsonNode parts) {
    Language language = reader.language();
    html.leaf("h2", language.of("保存された書類", "What the office keeps"));
    Listing.head(html, language.of("ファイル", "File"), language.of("大きさ（バイト）", "Bytes"), "SHA-256");
    for (JsonNode part : parts) {
      html.open("tr").leaf("th", part.path("name").asText(), "scope", "row");
      html.leaf("td", part.path("size").asText(), "class", "count").open("td");
      html.leaf("code", part.path("sha256").asText(), "class", "digest").close().close();
    }
    html.close().close();
  }

  @GET
  @Path("{receiptNumber}/receipt.json")
  @Produces(MediaType.WILDCARD)
  @Operation(hidden = true)
  public Response json(@PathParam("receiptNumber") String receiptNumber) {
    return download(own(receiptNumber).json(), MediaType.APPLICATION_JSON, receiptNumber, "json");
  }

  @GET
  @Path("{receiptNumber}/receipt.p7m")
  @Produces(MediaType.WILDCARD)
  @Operation(hidden = true)
  public Response signed(@PathParam("receiptNumber") String receiptNumber) {
    byte[] pkcs7 = own(receiptNumber).pkcs7().orElseThrow(() -> unknown(receiptNumber));
    return download(pkcs7, PKCS7, receiptNumber, "p7m");
  }

  private static Response download(
      Object content, String type, String receiptNumber, String ending) {
    return Response.ok(content, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.%s\"".formatted(receiptNumber, ending))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private GivenReceipt own(String receiptNumber) {
    return receipts
        .ofOwner(receiptNumber, caller.username())
        .orElseThrow(() -> unknown(receiptNumber));
  }

  private JsonNode read(GivenReceipt given) {
    try {
      return json.readTree(given.json());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Expected a receipt " + given.receiptNumber(), e);
    }
  }

  private static Problem unknown(String receiptNumber) {
    return Problems.notFound("receipt " + receiptNumber, "受領書 " + receiptNumber);
  }
}
