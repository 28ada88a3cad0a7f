package org.patentoffice.receiving.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.draft.Draft;
import org.patentoffice.receiving.draft.Drafts;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.mailbox.Mailbox;

/** The first page: upload a package, go on with a draft. */
@Path("/filing")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.APPLICANT, Roles.AGENT})
public class HomeResource {
  private final Pages pages;
  private final Reader reader;
  private final Caller caller;
  private final Drafts drafts;
  private final Mailbox mailbox;
  private final UploadForm uploadForm;
  private final UploadList uploadList;

  HomeResource(
      Pages pages,
      Reader reader,
      Caller caller,
      Drafts drafts,
      Mailbox mailbox,
      UploadForm uploadForm,
      UploadList uploadList) {
    this.pages = pages;
    this.reader = reader;
    this.caller = caller;
    this.drafts = drafts;
    this.mailbox = mailbox;
    this.uploadForm = uploadForm;
    this.uploadList = uploadList;
  }

  /**
   * The page.
   *
   * @param answers number of an opened document of one's own that is to be answered
   */
  @GET
  @Operation(hidden = true)
  public Response show(@QueryParam("answers") @Nullable String answers) {
    String username = caller.username();
    Language language = reader.language();
    Optional<Mailbox.Mail> answered = Optional.ofNullable(answers).map(this::opened);
    List<Draft> waiting = drafts.of(username);
    long unopened = mailbox.of(username).stream().filter(mail -> mail.servedDate() == null).count();
    return pages.answer(
        reader,
        username,
        Section.FILE,
        Pages.OK,
        language.of("書類を提出する", "File a document"),
        page -> {
          Html html = page.html();
          if (unopened > 0) {
            unopened(html, unopened);
          }
          answered.ifPresent(mail -> hint(html, mail));
          html.leaf(
              "p",
              language.of(
                  "書類をアップロードすると、受付と同じ規則で確認し、変換後の書類と手数料を表示します。内容を確かめてから提出してください。",
                  "Upload your documents: they are examined by the rules of reception, and you see"
                      + " the converted document and the fee before you file."),
              "class",
              "lead");
          uploadForm.write(html, reader);
          uploadList.write(html, reader, username);
          drafts(html, waiting);
        });
  }

  private Mailbox.Mail opened(String documentNumber) {
    return mailbox
        .find(documentNumber, caller.username())
        .filter(mail -> mail.servedDate() != null)
        .orElseThrow(() -> Problems.notFound("document " + documentNumber, "書類 " + documentNumber));
  }

  private void unopened(Html html, long count) {
    Language language = reader.language();
    html.open("p", "class", "notice");
    html.text(
        language.of(
            "まだ開いていない発送書類が" + count + "件あります。",
            count == 1
                ? "One dispatched document has not been opened yet. "
                : count + " dispatched documents have not been opened yet. "));
    html.leaf(
            "a",
            language.of("発送書類を見る", "Look at the mailbox"),
            "href",
            reader.href(Section.MAILBOX.path()))
        .close();
  }

  private void hint(Html html, Mailbox.Mail mail) {
    Language language = reader.language();
    DocumentName notice = DocumentName.of(mail.documentCode());
    html.open("section", "class", "card answering", "aria-labelledby", "answering");
    html.open("h2", "id", "answering");
    html.text(language.of("応答する書類: ", "You answer: ") + notice.in(language)).close();
    if (notice.answers().isEmpty()) {
      html.leaf(
          "p",
          language.of(
              "この書類に応答する書類は、まだオンラインで受け付けていません。",
              "No document that answers this one is taken online yet."));
    } else {
      html.leaf("p", language.of("応答に使う書類:", "It is answered by:"));
      html.open("ul");
      for (String code : notice.answers()) {
        DocumentName answer = DocumentName.of(code);
        html.open("li").leaf("span", answer.ja(), "lang", "ja");
        html.text(language.of("", " – " + answer.en()) + " (" + code + ")").close();
      }
      html.close();
      html.leaf("p", language.of("書類に次のとおり記載してください:", "Write in it:"));
      html.open("dl", "class", "facts");
      Fee.fact(html, "【出願番号】", mail.applicationNumber());
      Fee.fact(html, "【発送番号】", DocumentNumber.parse(mail.documentNumber()).dispatchNumber());
      html.close();
    }
    html.close();
  }

  private void drafts(Html html, List<Draft> waiting) {
    Language language = reader.language();
    html.leaf("h2", language.of("下書き", "Drafts"));
    html.leaf(
        "p",
        language.of(
            "確認済みで、まだ提出していない書類です。%d件まで、%d日間保存します。"
                .formatted(drafts.maxPerOwner(), drafts.daysKept()),
            "Examined, but not filed yet. At most %d wait, for %d days."
                .formatted(drafts.maxPerOwner(), drafts.daysKept())),
        "class",
        "hint");
    if (waiting.isEmpty()) {
      html.leaf("p", language.of("下書きはありません。", "There is none."));
      return;
    }
    html.open("table", "class", "contents").open("thead").open("tr");
    html.leaf("th", language.of("書類名", "Document"), "scope", "col");
    html.leaf("th", language.of("ファイル", "File"), "scope", "col");
    html.leaf("th", language.of("アップロード", "Uploaded"), "scope", "col");
    html.leaf("th", language.of("保存期限", "Kept until"), "scope", "col");
    html.close().close().open("tbody");
    for (Draft draft : waiting) {
      html.open("tr").open("th", "scope", "row");
      html.leaf(
          "a",
          draft.documentName(),
          "lang",
          "ja",
          "href",
          reader.href(DraftResource.address(draft.id())));
      html.close().leaf("td", draft.name());
      html.leaf("td", Words.instant(draft.createdAt(), language));
      html.leaf("td", Words.instant(draft.expiresAt(), language)).close();
    }
    html.close().close();
  }
}
