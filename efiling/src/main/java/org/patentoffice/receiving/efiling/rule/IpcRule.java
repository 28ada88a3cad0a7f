package org.patentoffice.receiving.efiling.rule;

import java.util.regex.Pattern;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * 【国際特許分類】 stands in fixed columns. The help page V1AHHB1664P-E puts the stroke in column 8; JPO's
 * own data and WIPO ST.8 put it in column 9. Both are taken.
 */
final class IpcRule implements Rule {

  private static final Pattern COLUMNS =
      Pattern.compile(
          "[A-H][0-9]{2}[A-Z](?:(?=[ 0-9]{4}/) {0,3}[0-9]{1,4}|(?=[ 0-9]{3}[/:]) {0,2}[0-9]{1,3})"
              + "[/:][0-9]{2,6} *[0-9A-Z ]{0,4}");

  @Override
  public void check(Filing filing, Findings findings) {
    filing
        .request()
        .item("国際特許分類")
        .ifPresent(
            item -> {
              for (Line line : item.lines()) {
                String symbol = Width.half(Width.strip(line.text()));
                if (!symbol.isEmpty() && !COLUMNS.matcher(symbol).matches()) {
                  findings.add("ipc.malformed", filing.at(item, line.number()), symbol);
                }
              }
            });
  }
}
