package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.view.FilingPage;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.efiling.view.PageStyle;
import org.patentoffice.receiving.page.FileChoice;
import org.patentoffice.receiving.page.PageAnswer;

/** The answers of {@code /check}. */
@ApplicationScoped
class CheckPages implements UploadPage {
  private static final int UNPROCESSABLE = 422;
  private static final int MEBIBYTE = 1024 * 1024;

  private final IntakeLimits limits;

  CheckPages(IntakeLimits limits) {
    this.limits = limits;
  }

  Response form(Language language) {
    return page(Response.Status.OK.getStatusCode(), out -> writeForm(out, language));
  }

  Response nothingChosen(Language language) {
    return page(
        UNPROCESSABLE,
        out ->
            writeTrouble(
                out,
                language,
                language.of("ファイルが選ばれていません", "No file was chosen"),
                language.of(
                    "ZIP ファイルを一つ、又は HTML とそのイメージを選んでください。",
                    "Choose one ZIP archive, or the HTML document together with its pictures.")));
  }

  Response problem(Language language, Problem problem) {
    return page(
        problem.type().status(),
        out ->
            writeTrouble(
                out,
                language,
                language.of(problem.type().titleJa(), problem.type().titleEn()),
                language.of(problem.detailJa(), problem.detailEn())));
  }

  @Override
  public boolean is(String path) {
    return path.equals(CheckPageResource.PATH);
  }

  @Override
  public String policy() {
    return PageStyle.HEADER_POLICY;
  }

  @Override
  public byte[] tooLarge(Language language, String detail) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeTrouble(out, language, language.of("ファイルが大きすぎます", "The file is too large"), detail);
    return out.toByteArray();
  }

  Response result(
      Language language, String name, SubmittedPackage submitted, Examination examination) {
    return page(
        Response.Status.OK.getStatusCode(),
        out -> {
          FilingPage page = new FilingPage(out, language);
          page.begin(language.of("書類の確認結果", "Result of the check"), "");
          page.html().open("p");
          page.html().text(language.of("何も保存していません。", "Nothing was stored. "));
          page.html()
              .leaf(
                  "a", language.of("ほかの書類を確認する", "Check another filing"), "href", address(language))
              .close();
          page.filing(name, submitted, examination);
          page.end();
        });
  }

  private void writeForm(OutputStream out, Language language) {
    FilingPage page = new FilingPage(out, language);
    page.begin(
        language.of("出願書類を確認する", "Check a filing before you send it"), address(language.other()));
    Html html = page.html();
    html.leaf(
        "p",
        language.of(
            "受付と同じ規則で書類を確認し、指摘をその行の横に示します。問題がなければ、変換後の書類も表示します。何も保存せず、出願にもなりません。",
            "By the same rules as at reception; every finding is shown beside its line, and, where"
                + " there is no error, the converted document. Nothing is stored, nothing is filed."),
        "class",
        "lead");
    upload(html, language);
    page.end();
  }

  private void writeTrouble(OutputStream out, Language language, String title, String words) {
    FilingPage page = new FilingPage(out, language);
    page.begin(title, address(language.other()));
    page.html().open("div", "class", "verdict error", "role", "alert");
    page.html().leaf("p", words).close();
    page.html().open("div", "class", "again");
    upload(page.html(), language);
    page.html().close();
    page.end();
  }

  private void upload(Html html, Language language) {
    html.open(
        "form",
        "class",
        "card",
        "method",
        "post",
        "enctype",
        "multipart/form-data",
        "action",
        address(language));
    long mebibytes = limits.maxPackageBytes() / MEBIBYTE;
    FileChoice.write(
        html,
        language,
        language.of(
            "ZIP ファイル一つ、又は HTML とそのイメージ。合わせて%d MiB、%d ファイルまで。"
                .formatted(mebibytes, limits.maxFiles()),
            "One ZIP archive, or the HTML document together with its pictures: at most %d MiB and %d files."
                .formatted(mebibytes, limits.maxFiles())));
    html.leaf("button", language.of("確認する", "Check"), "type", "submit").close();
  }

  private static String address(Language language) {
    return CheckPageResource.PATH + "?lang=" + language.tag();
  }

  private static Response page(int status, Consumer<OutputStream> writer) {
    return PageAnswer.of(status, PageStyle.HEADER_POLICY, writer)
        .header("Referrer-Policy", "no-referrer")
        .build();
  }
}
