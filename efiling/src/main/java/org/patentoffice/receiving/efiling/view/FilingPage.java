package org.patentoffice.receiving.efiling.view;

import java.io.OutputStream;
import java.util.List;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.finding.Level;
import org.patentoffice.receiving.efiling.xml.ConvertedPart;

/**
 * A page about checked filings: what was found, each finding beside its line, and the converted
 * document. The page needs nothing else: its style is inside, its pictures too, and there is no
 * script.
 */
public final class FilingPage {

  private final Html html;
  private final Language language;
  private int filings;

  /** Writes to the stream; the caller closes it. */
  public FilingPage(OutputStream out, Language language) {
    this.html = new Html(out);
    this.language = language;
  }

  /** For what stands around the filings. */
  public Html html() {
    return html;
  }

  /**
   * Begins the page.
   *
   * @param otherLanguage address of the same page in the other language; empty if there is none
   */
  public void begin(String title, String otherLanguage) {
    html.doctype();
    html.open("html", "lang", language.tag()).open("head");
    html.empty("meta", "charset", "UTF-8");
    html.empty(
        "meta", "http-equiv", "Content-Security-Policy", "content", PageStyle.DOCUMENT_POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.leaf("title", title);
    html.leaf("style", PageStyle.CSS);
    html.close().open("body");
    Masthead.open(html, language, language.of("書類チェッカー", "Filing checker"), otherLanguage);
    html.close().open("main", "id", "main").leaf("h1", title);
  }

  /** Ends the page. */
  public void end() {
    html.close().open("footer").open("p", "class", "inner");
    html.text(
        language.of(
            "オープン特許庁の受付と同じ規則による結果です。受理を約束するものではありません。一つの規則につき20件まで示します。",
            "By the same rules as this office's reception. No promise that a filing is received. At"
                + " most 20 findings are shown of one rule."));
    html.close().close().close().close().flush();
  }

  /** A package that has been examined, with everything about it. */
  public void filing(String name, SubmittedPackage submitted, Examination examination) {
    String id = "f" + ++filings;
    html.open("article", "id", id, "class", "filing");
    html.leaf("h2", name);
    FindingsView findings = new FindingsView(html, language, id);
    findings.verdict(examination);
    if (!examination.findings().isEmpty()) {
      findings.besideTheLines(submitted, examination.findings());
    }
    if (examination instanceof Examination.Acceptable acceptable) {
      document(acceptable.parts());
    } else {
      html.leaf(
          "p",
          language.of(
              "エラーがあるため、変換後の書類はまだありません。エラーを直すと、ここに表示されます。",
              "There is no converted document while there are errors. It is shown here once they are"
                  + " mended."),
          "class",
          "remark");
    }
    html.close();
  }

  /** The same without the document, where there are too many to show them all. */
  public void summary(String name, Examination examination) {
    html.open("article", "id", "f" + ++filings, "class", "filing").leaf("h2", name);
    new FindingsView(html, language, "").verdict(examination);
    html.close();
  }

  /** A package that could not be read. */
  public void unreadable(String name, String words) {
    html.open("article", "id", "f" + ++filings, "class", "filing");
    html.leaf("h2", name);
    html.open("div", "class", "verdict error");
    html.leaf("p", language.of("読み取れません", "Not readable"), "class", "outcome");
    html.leaf("p", words);
    html.close().close();
  }

  /** One line on what became of a filing. */
  public static String outcome(Examination examination, Language language) {
    long errors = FindingsView.count(examination, Level.ERROR);
    long warnings = FindingsView.count(examination, Level.WARNING);
    String counts =
        language.of(
            "（エラー" + errors + "件、警告" + warnings + "件）",
            " (" + counted(errors, "error") + ", " + counted(warnings, "warning") + ")");
    if (errors > 0) {
      return language.of("このままでは受理されません", "Not acceptable as it is") + counts;
    }
    return warnings > 0
        ? language.of("受理できますが、確認してください", "Acceptable, but look at it") + counts
        : language.of("問題は見つかりませんでした", "Nothing is wrong");
  }

  /** In English: 1 error, 2 errors. */
  public static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private void document(List<ConvertedPart> parts) {
    html.open("section", "class", "converted");
    html.leaf(
        "h3",
        language.of("変換後の書類（提出者に見える形）", "The converted document, as the applicant will see it"));
    html.open("div", "class", "sheet", "lang", "ja");
    DocumentView view = new DocumentView(html, language, parts);
    parts.stream().filter(part -> part.role() != ConvertedPart.Role.IMAGE).forEach(view::write);
    html.close().close();
  }
}
