package org.patentoffice.receiving.efiling.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.html.Line;

/** Cuts the lines of a page into sheets at 【書類名】 and reads the items of each. */
public final class ManuscriptReader {

  static final String DOCUMENT_NAME = "書類名";

  private ManuscriptReader() {}

  public static Manuscript read(String fileName, List<Line> page) {
    List<ReadLine> lines = ReadLine.all(page);
    List<Sheet> sheets = new ArrayList<>();
    int position = 0;
    while (position < lines.size() && !lines.get(position).opensSheet()) {
      position++;
    }
    List<Line> stray = page.subList(0, position).stream().filter(line -> !line.isBlank()).toList();
    Right right = Right.PATENT;
    while (position < lines.size()) {
      ItemLine opening = Objects.requireNonNull(lines.get(position).item());
      Optional<SheetName> name = SheetName.find(opening.rest().text(), right);
      SheetKind kind = name.map(SheetName::kind).orElse(SheetKind.OTHER);
      int end = position + 1;
      // Amended text may open with 【書類名】 itself: a written amendment is always one sheet.
      while (end < lines.size() && (kind == SheetKind.AMENDMENT || !lines.get(end).opensSheet())) {
        end++;
      }
      Sheet sheet = sheet(kind, opening, page.get(position), lines.subList(position + 1, end));
      if (sheets.isEmpty()) {
        right = name.flatMap(SheetName::onlyRight).or(() -> ofCase(sheet)).orElse(right);
      }
      sheets.add(sheet);
      position = end;
    }
    return new Manuscript(fileName, right, stray, sheets);
  }

  /** The right of the case that a later document names. */
  private static Optional<Right> ofCase(Sheet request) {
    return request.caseNumber().map(Item::value).flatMap(ManuscriptReader::rightOf);
  }

  private static Optional<Right> rightOf(String number) {
    try {
      return Optional.of(ApplicationNumber.parse(number).right());
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static Sheet sheet(SheetKind kind, ItemLine opening, Line line, List<ReadLine> lines) {
    Item item =
        new Item(
            opening.name(),
            line.number(),
            Item.Standing.KNOWN,
            List.of(new Content.Text(opening.rest())));
    List<Item> items =
        kind == SheetKind.OTHER ? List.of() : new ItemReader(ItemTable.of(kind)).read(lines);
    return new Sheet(kind, item, items);
  }
}
