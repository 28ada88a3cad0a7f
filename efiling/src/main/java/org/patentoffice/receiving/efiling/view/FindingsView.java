package org.patentoffice.receiving.efiling.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.finding.Level;

/** What was found in one filing. */
final class FindingsView {

  private final Html html;
  private final Language language;
  private final String id;

  /**
   * For one filing.
   *
   * @param id of its part of the page; empty if its lines are not shown
   */
  FindingsView(Html html, Language language, String id) {
    this.html = html;
    this.language = language;
    this.id = id;
  }

  /** What became of it, and every finding with its ground in law. */
  void verdict(Examination examination) {
    String level =
        count(examination, Level.ERROR) > 0
            ? "error"
            : examination.findings().isEmpty() ? "clean" : "warning";
    html.open("div", "class", "verdict " + level);
    html.leaf("p", FilingPage.outcome(examination, language), "class", "outcome");
    if (examination instanceof Examination.Acceptable acceptable) {
      html.open("p").text(language.of("書類名: ", "Document: "));
      html.leaf("span", acceptable.documentName(), "lang", "ja").close();
    }
    if (!examination.findings().isEmpty()) {
      html.open("ol", "class", "findings");
      examination.findings().forEach(this::found);
      html.close();
    }
    html.close();
  }

  private void found(Finding finding) {
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

  /** The document, each finding beside its line. */
  void besideTheLines(SubmittedPackage submitted, List<Finding> findings) {
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

  private static String level(Finding finding) {
    return finding.level() == Level.ERROR ? "error" : "warning";
  }

  static long count(Examination examination, Level level) {
    return examination.findings().stream().filter(finding -> finding.level() == level).count();
  }
}
