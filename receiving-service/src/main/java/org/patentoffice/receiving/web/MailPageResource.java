package org.patentoffice.receiving.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.kit.content.RemoteContent;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.mailbox.Mailbox;
import org.patentoffice.receiving.notice.NoticePdf;
import org.patentoffice.receiving.notice.NoticeView;
import org.patentoffice.receiving.page.FileAnswer;

/**
 * The mailbox as pages. Opening is service, so it is said before, and is a form of its own: neither
 * following a link nor a reload serves anything.
 */
@Path(MailPageResource.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class MailPageResource {
  static final String PATH = "/filing/mailbox";

  private final Mailbox mailbox;
  private final RemoteContent contents;
  private final NoticePdf pdf;
  private final Pages pages;
  private final Reader reader;
  private final Caller caller;

  MailPageResource(
      Mailbox mailbox,
      RemoteContent contents,
      NoticePdf pdf,
      Pages pages,
      Reader reader,
      Caller caller) {
    this.mailbox = mailbox;
    this.pdf = pdf;
    this.contents = contents;
    this.pages = pages;
    this.reader = reader;
    this.caller = caller;
  }

  static String address(String documentNumber) {
    return PATH + "/" + documentNumber;
  }

  @GET
  @Operation(hidden = true)
  public Response list() {
    List<Mailbox.Mail> documents = mailbox.of(caller.username());
    Language language = reader.language();
    return pages.answer(
        reader,
        caller.username(),
        Section.MAILBOX,
        Pages.OK,
        language.of("発送書類", "Mailbox"),
        page -> {
          Html html = page.html();
          html.leaf(
              "p",
              language.of(
                  "一覧を見ただけでは送達になりません。書類を開くと、その日に送達されたものとなり、期間が進行します。",
                  "Looking at the list serves nothing. A document is served on the day on which you"
                      + " open it; periods run from then."),
              "class",
              "lead");
          if (documents.isEmpty()) {
            html.leaf("p", language.of("書類はありません。", "There is none."));
          } else {
            Listing.mail(html, reader, documents);
          }
        });
  }

  @GET
  @Path("{documentNumber}")
  @Operation(hidden = true)
  public Response show(@PathParam("documentNumber") String documentNumber) {
    Mailbox.Mail mail = own(documentNumber);
    return mail.servedDate() == null ? unopened(mail) : opened(mail);
  }

  private Response unopened(Mailbox.Mail mail) {
    Language language = reader.language();
    return page(
        mail,
        html -> {
          html.open(
              "form",
              "class",
              "card",
              "method",
              "post",
              "action",
              reader.href(address(mail.documentNumber()) + "/opening"));
          html.leaf(
              "p",
              language.of(
                  "この書類はまだ開かれていません。開くと、今日、送達されたものとなり、応答の期間が今日から進行します。",
                  "This document has not been opened. If you open it, it is served today, and the"
                      + " period for an answer runs from today."),
              "class",
              "caution");
          html.leaf("button", language.of("開く（送達を受ける）", "Open it and be served"), "type", "submit");
          html.close();
        });
  }

  private Response opened(Mailbox.Mail mail) {
    Language language = reader.language();
    byte[] bytes = contents.fetch(content(mail.documentNumber()));
    return page(
        mail,
        html -> {
          html.open("p", "class", "downloads");
          html.leaf(
              "a",
              language.of("この書類に応答する", "Answer this document"),
              "href",
              reader.href(Section.FILE.path() + "?answers=" + mail.documentNumber()),
              "class",
              "main");
          html.text(" ");
          html.leaf(
              "a",
              language.of("PDF で読む・印刷する", "Read or print it as PDF"),
              "href",
              reader.href(address(mail.documentNumber()) + "/pdf"));
          html.text(" ");
          html.leaf(
              "a",
              language.of("発送されたままのファイルをダウンロード", "Download the file as it was dispatched"),
              "href",
              address(mail.documentNumber()) + "/file");
          html.close();
          new NoticeView(html, language).write(bytes);
        });
  }

  private interface Body {
    void write(Html html);
  }

  private Response page(Mailbox.Mail mail, Body body) {
    Language language = reader.language();
    return pages.answer(
        reader,
        caller.username(),
        Section.MAILBOX,
        Pages.OK,
        DocumentName.of(mail.documentCode()).in(language),
        page -> {
          Html html = page.html();
          html.open("dl", "class", "facts card");
          html.leaf("dt", language.of("出願番号", "Application number")).open("dd");
          html.leaf(
                  "a",
                  mail.applicationNumber(),
                  "href",
                  reader.href(CasePageResource.address(mail.applicationNumber())))
              .close();
          Fee.fact(html, language.of("書類番号", "Document number"), mail.documentNumber());
          Fee.fact(
              html, language.of("発送日", "Dispatched"), Words.day(mail.dispatchedOn(), language));
          Fee.fact(html, language.of("送達", "Served"), Listing.served(mail, language));
          html.close();
          body.write(html);
        });
  }

  /** Serves. If the bytes cannot be had now, nothing is served. */
  @POST
  @Path("{documentNumber}/opening")
  @Operation(hidden = true)
  public Response open(@PathParam("documentNumber") String documentNumber) {
    contents.fetch(content(documentNumber));
    mailbox.open(documentNumber, caller.username(), caller.cause(null));
    return Pages.seeOther(reader, address(documentNumber));
  }

  /** Where signing in again leads; serves nothing. */
  @GET
  @Path("{documentNumber}/opening")
  @Operation(hidden = true)
  public Response opening(@PathParam("documentNumber") String documentNumber) {
    return Pages.seeOther(reader, address(own(documentNumber).documentNumber()));
  }

  /** The bytes of what has been served. */
  @GET
  @Path("{documentNumber}/file")
  @Produces(MediaType.WILDCARD)
  @Operation(hidden = true)
  public Response file(@PathParam("documentNumber") String documentNumber) {
    if (own(documentNumber).servedDate() == null) {
      throw unknown(documentNumber);
    }
    ContentRef content = content(documentNumber);
    return FileAnswer.of(contents.fetch(content), content.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s.xml\"".formatted(documentNumber))
        .build();
  }

  /** What has been served, as PDF. */
  @GET
  @Path("{documentNumber}/pdf")
  @Produces("application/pdf")
  @Operation(hidden = true)
  public Response pdf(@PathParam("documentNumber") String documentNumber) {
    Mailbox.Mail mail = own(documentNumber);
    if (mail.servedDate() == null) {
      throw unknown(documentNumber);
    }
    String title = DocumentName.of(mail.documentCode()).in(reader.language());
    byte[] bytes =
        pdf.of(
            contents.fetch(content(documentNumber)),
            title + " " + documentNumber,
            reader.language(),
            null);
    return FileAnswer.of(bytes, "application/pdf")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"%s.pdf\"".formatted(documentNumber))
        .build();
  }

  private Mailbox.Mail own(String documentNumber) {
    return mailbox
        .find(documentNumber, caller.username())
        .orElseThrow(() -> unknown(documentNumber));
  }

  private ContentRef content(String documentNumber) {
    return mailbox
        .contentOf(documentNumber, caller.username())
        .orElseThrow(() -> unknown(documentNumber));
  }

  private static Problem unknown(String documentNumber) {
    return Problems.notFound("document " + documentNumber, "書類 " + documentNumber);
  }
}
