package org.patentoffice.receiving.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.draft.Draft;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.view.FilingPage;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.intake.UploadPage;

/** The pages between the upload and the receipt. */
@ApplicationScoped
class DraftPages implements UploadPage {
  private static final int UNPROCESSABLE = 422;

  private final Pages pages;
  private final Reader reader;
  private final Caller caller;
  private final OfficeClock clock;
  private final UploadForm uploadForm;

  DraftPages(Pages pages, Reader reader, Caller caller, OfficeClock clock, UploadForm uploadForm) {
    this.pages = pages;
    this.reader = reader;
    this.caller = caller;
    this.clock = clock;
    this.uploadForm = uploadForm;
  }

  @Override
  public boolean is(String path) {
    return path.equals(DraftResource.PATH);
  }

  @Override
  public String policy() {
    return pages.policy();
  }

  @Override
  public byte[] tooLarge(Language language, String detail) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pages.writePlain(
        out,
        language,
        language.of("ファイルが大きすぎます", "The file is too large"),
        page -> {
          alert(page.html(), detail);
          page.html()
              .open("p", "class", "again")
              .leaf("a", language.of("戻る", "Back"), "href", Section.FILE.path())
              .close();
        });
    return out.toByteArray();
  }

  Response nothingChosen() {
    Language language = reader.language();
    return page(
        UNPROCESSABLE,
        language.of("ファイルが選ばれていません", "No file was chosen"),
        page -> {
          alert(
              page.html(),
              language.of(
                  "ZIP ファイルを一つ、又は HTML とそのイメージを選んでください。",
                  "Choose one ZIP archive, or the HTML document together with its pictures."));
          uploadForm.write(page.html(), reader);
        });
  }

  /** It could not be read, is too much, or names a case that is none of the sender's. */
  Response notKept(Problem problem) {
    return page(
        problem.type().status(),
        title(problem),
        page -> {
          alert(page.html(), words(problem));
          uploadForm.write(page.html(), reader);
        });
  }

  /** What was found, beside the lines; nothing is kept. */
  Response refused(String name, SubmittedPackage submitted, Examination.Refused refused) {
    Language language = reader.language();
    return page(
        UNPROCESSABLE,
        language.of("エラーがあります", "There are errors"),
        page -> {
          page.html()
              .leaf(
                  "p",
                  language.of(
                      "何も保存していません。指摘された行を直して、もう一度アップロードしてください。",
                      "Nothing was stored. Mend the lines named below, and upload it again."),
                  "class",
                  "lead");
          page.filing(name, submitted, refused);
          uploadForm.write(page.html(), reader);
        });
  }

  /** Ready to be filed: what was found, the fee, and the form that files it. */
  Response draft(
      Draft draft,
      SubmittedPackage submitted,
      Examination examination,
      Optional<String> filedBefore) {
    Language language = reader.language();
    return page(
        Pages.OK,
        language.of("内容を確かめて提出する", "Look at it, then file it"),
        page -> {
          Html html = page.html();
          facts(html, draft);
          filedBefore.ifPresent(number -> before(html, number));
          if (examination instanceof Examination.Acceptable acceptable) {
            Fee.of(acceptable.submission(), clock.today()).write(html, language);
            submitForm(
                html,
                draft,
                language.of("提出する", "File"),
                language.of(
                    "下の変換後の書類を確かめてください。提出すると受け付けられ、取り消せません（取下げの手続が必要です）。",
                    "Look through the converted document below. What is filed is received at once"
                        + " and cannot be taken back here (it can only be withdrawn)."));
          } else {
            alert(
                html,
                language.of(
                    "今日の規則ではエラーになるため、提出できません。",
                    "By the rules of today it has errors, so it cannot be filed."));
          }
          deletionForm(html, draft);
          page.filing(draft.name(), submitted, examination);
        });
  }

  /** What a draft says of a case that is none of the sender's (any more). */
  Response notToBeFiled(Draft draft, Problem problem) {
    return page(
        problem.type().status(),
        title(problem),
        page -> {
          alert(page.html(), words(problem));
          facts(page.html(), draft);
          deletionForm(page.html(), draft);
        });
  }

  /** It was sent, but not received, or that is not known. */
  Response notFiled(Draft draft, Problem problem) {
    Language language = reader.language();
    return page(
        problem.type().status(),
        title(problem),
        page -> {
          Html html = page.html();
          alert(html, words(problem));
          facts(html, draft);
          html.open("p", "class", "again");
          html.leaf(
                  "a",
                  language.of("受け付けられたかどうかを確かめる", "Ask what became of it"),
                  "href",
                  reader.href(DraftResource.submission(draft.id())))
              .close();
          html.open("p");
          html.leaf(
                  "a",
                  language.of("下書きへ戻る", "Back to the draft"),
                  "href",
                  reader.href(DraftResource.address(draft.id())))
              .close();
        });
  }

  /** Nothing was received under the draft's key so far. */
  Response nothingReceived(Draft draft) {
    Language language = reader.language();
    return page(
        Pages.OK,
        language.of("まだ受け付けられていません", "Nothing has been received so far"),
        page -> {
          Html html = page.html();
          html.open("div", "class", "verdict warning", "role", "status");
          html.leaf(
                  "p",
                  language.of(
                      "この下書きは、まだ受け付けられていません。もう一度提出してください。前の送信が途中で残っていても、二重に受け付けられることはありません。",
                      "This draft has not been received so far. File it again: even if what was"
                          + " sent before is still on its way, it is received once only."))
              .close();
          facts(html, draft);
          submitForm(html, draft, language.of("もう一度提出する", "File it again"), "");
          html.open("p");
          html.leaf(
                  "a",
                  language.of("内容を見る", "Look at the draft"),
                  "href",
                  reader.href(DraftResource.address(draft.id())))
              .close();
        });
  }

  private Response page(int status, String title, Consumer<FilingPage> body) {
    return pages.answer(reader, caller.username(), Section.FILE, status, title, body);
  }

  private void facts(Html html, Draft draft) {
    Language language = reader.language();
    html.open("dl", "class", "facts card");
    html.leaf("dt", language.of("書類名", "Document"));
    html.open("dd").leaf("span", draft.documentName(), "lang", "ja").close();
    Fee.fact(html, language.of("ファイル", "File"), draft.name());
    Fee.fact(
        html,
        language.of("下書きの保存期限", "Draft kept until"),
        Words.instant(draft.expiresAt(), language));
    html.close();
  }

  private void before(Html html, String receiptNumber) {
    Language language = reader.language();
    html.open("p", "class", "notice caution");
    html.text(
        language.of(
            "同じ内容のファイルは、すでに提出されています: ",
            "You have filed a file with exactly these bytes already: "));
    html.leaf("a", receiptNumber, "href", reader.href(ReceiptPageResource.address(receiptNumber)))
        .close();
  }

  private void submitForm(Html html, Draft draft, String button, String words) {
    Language language = reader.language();
    html.open(
        "form",
        "class",
        "card submit",
        "method",
        "post",
        "action",
        reader.href(DraftResource.submission(draft.id())),
        "data-submit",
        "true",
        "data-sending",
        language.of("提出しています…", "Filing …"),
        "data-lost",
        language.of(
            "接続が切れました。受け付けられたかどうかを確かめています…",
            "The connection was lost. Asking what became of it …"));
    if (!words.isEmpty()) {
      html.leaf("p", words);
    }
    html.leaf("button", button, "type", "submit");
    html.open("div", "class", "progress", "role", "status").close();
    html.close();
  }

  private void deletionForm(Html html, Draft draft) {
    html.open(
        "form",
        "class",
        "deletion",
        "method",
        "post",
        "action",
        reader.href(DraftResource.address(draft.id()) + "/deletion"));
    html.leaf(
        "button",
        reader.language().of("提出せずに下書きを削除する", "Delete the draft without filing it"),
        "type",
        "submit",
        "class",
        "second");
    html.close();
  }

  static void alert(Html html, String words) {
    html.open("div", "class", "verdict error", "role", "alert").leaf("p", words).close();
  }

  private String title(Problem problem) {
    return reader.language().of(problem.type().titleJa(), problem.type().titleEn());
  }

  private String words(Problem problem) {
    return reader.language().of(problem.detailJa(), problem.detailEn());
  }
}
