package org.patentoffice.receiving.efiling.rule;

import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.finding.Place;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.html.Page;

/** HTML that the office does not read, or that tries to be more than a page. */
public final class MarkupRules implements Rule {

  @Override
  public void check(Filing filing, Findings findings) {
    check(filing.manuscript().fileName(), filing.page(), findings);
    for (Line line : filing.manuscript().stray()) {
      findings.add("file.stray-text", new Place(filing.manuscript().fileName(), line.number(), ""));
    }
  }

  /** For a page that is not a filing at all. */
  public static void check(String fileName, Page page, Findings findings) {
    for (Page.Remark remark : page.remarks()) {
      String rule =
          switch (remark.oddity()) {
            case ENTITY_DECLARATION -> "file.entity-declaration";
            case CONTROL_REFERENCE -> "text.control-reference";
            case OTHER_CHARSET -> "file.other-charset";
            case IGNORED_TAG -> "file.ignored-tag";
            case ACTIVE_CONTENT -> "file.active-content";
          };
      findings.add(rule, new Place(fileName, remark.line(), ""), remark.what());
    }
  }
}
