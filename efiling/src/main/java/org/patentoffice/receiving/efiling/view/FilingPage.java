package org.patentoffice.receiving.efiling.view;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.finding.Finding;
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
    html.leaf("a", language.of("本文へ", "Skip to the content"), "class", "skip", "href", "#main");
    html.open("header", "class", "masthead").open("div", "class", "inner");
    html.leaf("span", language.of("書類チェッカー", "Filing checker"), "class", "brand");
    if (!otherLanguage.isEmpty()) {
      html.leaf(
          "a",
          language.of("English", "日本語"),
          "class",
          "switch",
          "href",
          otherLanguage,
          "lang",
          language.other().tag(),
          "hreflang",
          language.other().tag());
    }
    html.close().close().open("main", "id", "main").leaf("h1", title);
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
    verdict(name, examination, id);
    if (!examination.findings().isEmpty()) {
      listing(submitted, examination.findings(), id);
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
    String id = "f" + ++filings;
    html.open("article", "id", id, "class", "filing");
    verdict(name, examination, "");
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
    long errors = count(examination, Level.ERROR);
    long warnings = count(examination, Level.WARNING);
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

  private void verdict(String name, Examination examination, String id) {
    html.leaf("h2", name);
    String level =
        count(examination, Level.ERROR) > 0
            ? "error"
            : examination.findings().isEmpty() ? "clean" : "warning";
    html.open("div", "class", "verdict " + level);
    html.leaf("p", outcome(examination, language), "class", "outcome");
    if (examination instanceof Examination.Acceptable acceptable) {
      html.open("p").text(language.of("書類名: ", "Document: "));
      html.leaf("span", acceptable.documentName(), "lang", "ja").close();
    }
    if (!examination.findings().isEmpty()) {
      html.open("ol", "class", "findings");
      examination.findings().forEach(finding -> found(finding, id));
      html.close();
    }
    html.close();
  }

  private void found(Finding finding, String id) {
    html.open("li", "class", level(finding));
    badge(finding);
    String place =
        finding.line() > 0
            ? language.of(finding.line() + "行目", "line " + finding.line())
            : finding.file();
    if (finding.line() > 0 && !id.isEmpty()) {
      html.leaf("a", place, "href", "#" + id + "-" + finding.line(), "class", "place");
    } else {
      html.leaf("span", place, "class", "place");
    }
    html.leaf("span", language.of(finding.messageJa(), finding.messageEn()), "class", "message");
    ground(finding);
    html.close();
  }

  private void badge(Finding finding) {
    String word =
        finding.level() == Level.ERROR ? language.of("エラー", "Error") : language.of("警告", "Warning");
    html.leaf("span", word, "class", "badge " + level(finding));
  }

  private void ground(Finding finding) {
    html.open("span", "class", "ground").leaf("code", finding.ruleId());
    html.text(" " + finding.legalBasis()).close();
  }

  private void listing(SubmittedPackage submitted, List<Finding> findings, String id) {
    Listing listing = Listing.of(submitted.document(), findings);
    Map<Integer, List<Finding>> byLine = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.line() > 0 && finding.file().equals(submitted.document().name())) {
        byLine.computeIfAbsent(finding.line(), line -> new ArrayList<>()).add(finding);
      }
    }
    html.open("section", "class", "source");
    html.leaf("h3", language.of("提出された書類", "The document as submitted"));
    if (!listing.complete()) {
      html.leaf(
          "p",
          language.of("長い書類のため、指摘の前後だけを表示しています。", "A long document: only what is near findings."),
          "class",
          "remark");
    }
    html.open("ol", "class", "lines");
    for (Listing.Entry line : listing.entries()) {
      List<Finding> here = byLine.remove(line.number());
      if (here == null) {
        html.open("li").leaf("span", String.valueOf(line.number()), "class", "number");
        html.leaf("code", line.text(), "lang", "ja").close();
      } else {
        boolean error = here.stream().anyMatch(finding -> finding.level() == Level.ERROR);
        html.open("li", "id", id + "-" + line.number(), "class", error ? "error" : "warning");
        html.leaf("span", String.valueOf(line.number()), "class", "number");
        html.leaf("code", line.text(), "lang", "ja");
        html.open("ul", "class", "notes");
        here.forEach(this::note);
        html.close().close();
      }
    }
    html.close().close();
  }

  private void note(Finding finding) {
    html.open("li");
    badge(finding);
    html.leaf("span", language.of(finding.messageJa(), finding.messageEn()), "class", "message");
    html.leaf("code", finding.ruleId()).close();
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

  private static String level(Finding finding) {
    return finding.level() == Level.ERROR ? "error" : "warning";
  }

  private static long count(Examination examination, Level level) {
    return examination.findings().stream().filter(finding -> finding.level() == level).count();
  }
}
