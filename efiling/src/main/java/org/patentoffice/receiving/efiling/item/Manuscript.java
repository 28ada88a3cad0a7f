package org.patentoffice.receiving.efiling.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.html.Line;

/**
 * All sheets of one HTML file.
 *
 * @param fileName inside the package
 * @param right that is applied for, or of the case in which the document is filed; a patent if the
 *     document does not tell
 * @param stray lines before the first item
 * @param sheets the first is the request, the others its parts
 */
public record Manuscript(String fileName, Right right, List<Line> stray, List<Sheet> sheets) {

  public Manuscript {
    stray = List.copyOf(stray);
    sheets = List.copyOf(sheets);
  }

  /** The request: the sheet that says what the applicant wants. */
  public Optional<Sheet> request() {
    return sheets.stream().findFirst();
  }

  public Optional<Sheet> part(SheetKind kind) {
    return sheets.stream().skip(1).filter(sheet -> sheet.kind() == kind).findFirst();
  }

  /** Every item of every sheet, openings included, in the order of the file. */
  public List<Item> allItems() {
    List<Item> all = new ArrayList<>();
    sheets.forEach(sheet -> all.addAll(sheet.withOpening()));
    return all;
  }
}
