package org.patentoffice.receiving.efiling.item;

import java.util.List;
import java.util.Optional;

/**
 * What stands under 【補正の内容】: new text in the form of the sheet that is amended, so that sheet's
 * table reads it.
 */
final class AmendedContents {

  static final String CONTENTS = "補正の内容";
  static final String GROUP = "手続補正#";

  /**
   * What is amended.
   *
   * @param sheetName 補正対象書類名
   * @param itemName 補正対象項目名
   */
  record Target(String sheetName, String itemName) {}

  private AmendedContents() {}

  /**
   * Finds where the contents end: at the next 【手続補正ｎ】, or at an item of the amendment itself that
   * stands at the beginning of its line. An item that is itself what is amended opens the contents.
   */
  static int end(List<ReadLine> lines, int from, ItemTable amendment, Target target) {
    boolean first = true;
    for (int position = from; position < lines.size(); position++) {
      ItemLine item = lines.get(position).item();
      if (item != null) {
        ItemName name = item.name();
        boolean amended = first && name.written().equals(ItemName.of(target.itemName()).written());
        boolean ofAmendment =
            item.indent() == 0
                && amendment.allows("", name.key())
                && !name.key().equals(ManuscriptReader.DOCUMENT_NAME);
        if (name.key().equals(GROUP) || (ofAmendment && !amended)) {
          return position;
        }
        first = false;
      }
    }
    return lines.size();
  }

  /**
   * Reads the lines with the table of the amended sheet; as plain text if there is no such sheet.
   */
  static List<? extends Content> read(List<ReadLine> lines, Target target) {
    Optional<SheetName> sheet =
        SheetName.find(target.sheetName()).filter(name -> name.kind() != SheetKind.OTHER);
    if (sheet.isPresent() && lines.stream().anyMatch(line -> line.item() != null)) {
      return new ItemReader(ItemTable.of(sheet.get().kind())).read(lines);
    }
    return lines.stream().map(line -> new Content.Text(line.line())).toList();
  }
}
