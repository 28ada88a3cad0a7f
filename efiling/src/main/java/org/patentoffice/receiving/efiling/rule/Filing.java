package org.patentoffice.receiving.efiling.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.finding.Place;
import org.patentoffice.receiving.efiling.html.Page;
import org.patentoffice.receiving.efiling.image.PackagedImages;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.Manuscript;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.item.SheetName;
import org.patentoffice.receiving.efiling.item.Terms;

/**
 * What the rules look at: a filing whose document this office takes.
 *
 * @param name of the document
 * @param request the first sheet
 * @param today office calendar
 */
public record Filing(
    Manuscript manuscript,
    Page page,
    SheetName name,
    Sheet request,
    PackagedImages images,
    LocalDate today) {

  static final String AMENDED_CONTENTS = "補正の内容";

  Place at(Item item) {
    return new Place(manuscript.fileName(), item.line(), item.name().toString());
  }

  Place at(Item item, int line) {
    return new Place(manuscript.fileName(), line, item.name().toString());
  }

  Place file() {
    return Place.file(manuscript.fileName());
  }

  boolean isApplication() {
    return name.kind().role() == SheetKind.Role.APPLICATION;
  }

  /** That is applied for, or of the case. */
  Right right() {
    return manuscript.right();
  }

  /** 【特許出願人】, or what filings for this right call that item. */
  String item(String key) {
    return "【" + Terms.term(key, right()).orElse(key) + "】";
  }

  /** Items of the request whose table says what may stand below them: not what is being amended. */
  Stream<Item> requestItems() {
    return request.items().stream().flatMap(Filing::withoutAmendedContents);
  }

  /** Top items of a part, or what an amendment writes anew for it. */
  List<Item> texts(SheetKind kind) {
    if (isApplication()) {
      return manuscript.part(kind).map(Sheet::items).orElse(List.of());
    }
    return request.items("手続補正#").stream()
        .filter(
            group ->
                SheetName.find(group.value("補正対象書類名"), right())
                    .filter(target -> target.kind() == kind)
                    .isPresent())
        .flatMap(group -> group.members(AMENDED_CONTENTS).stream())
        .flatMap(contents -> contents.members().stream())
        .toList();
  }

  private static Stream<Item> withoutAmendedContents(Item item) {
    Stream<Item> members =
        item.is(AMENDED_CONTENTS)
            ? Stream.empty()
            : item.members().stream().flatMap(Filing::withoutAmendedContents);
    return Stream.concat(Stream.of(item), members);
  }
}
