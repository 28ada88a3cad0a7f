package org.patentoffice.receiving.efiling.xml;

import java.util.List;
import java.util.Optional;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.item.AmendmentWay;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.item.SheetName;
import org.patentoffice.receiving.efiling.text.Width;

/** Writes 【手続補正ｎ】 as amendment groups. */
final class AmendmentWriter {

  private static final String WHOLE_TEXT = "全文";

  private final XmlText xml;
  private final BodyWriter bodies;
  private final TextWriter texts;
  private final OutsideItemWriter outside;
  private final RequestWriter requests;
  private final Right right;

  AmendmentWriter(XmlText xml, Pictures pictures, RequestWriter requests, Right right) {
    this.xml = xml;
    this.bodies = new BodyWriter(xml, pictures);
    this.texts = new TextWriter(xml, pictures);
    this.outside = new OutsideItemWriter(xml, texts);
    this.requests = requests;
    this.right = right;
  }

  void write(List<Item> groups) {
    xml.open("jp:amendment-article");
    for (Item group : groups) {
      xml.open("jp:amendment-group", "jp:serial-number", Integer.toString(group.name().ordinal()));
      Optional<SheetName> target = SheetName.find(group.value("補正対象書類名"), right);
      xml.leaf("jp:document-code", target.map(name -> name.softwareCode(right)).orElse(""));
      String item = group.value("補正対象項目名");
      xml.leaf("jp:item-of-amendment", Width.full(item));
      xml.leaf(
          "jp:way-of-amendment",
          AmendmentWay.find(group.value("補正方法")).map(AmendmentWay::code).orElse(""));
      group
          .member("補正の内容")
          .ifPresent(contents -> contents(target, contents, item.equals(WHOLE_TEXT)));
      outside.beside(group);
      xml.close();
    }
    xml.close();
  }

  private void contents(Optional<SheetName> target, Item contents, boolean whole) {
    SheetKind kind = target.map(SheetName::kind).orElse(SheetKind.OTHER);
    String kindOfDocument = target.map(SheetName::documentElement).orElse("");
    xml.open("jp:contents-of-amendment", "jp:kind-of-document", kindOfDocument);
    List<Item> items = contents.members().stream().filter(item -> !item.is("書類名")).toList();
    contents.members("書類名").forEach(outside::below);
    Optional<String> part = BodyWriter.element(kind);
    if (items.isEmpty()) {
      xml.start("p", "num", "");
      texts.write(contents.content(), Pictures.Kind.OTHER);
      xml.close();
    } else if (part.isPresent()) {
      if (whole) {
        xml.open(part.get());
      }
      bodies.write(kind, items);
      if (whole) {
        xml.close();
      }
    } else {
      requests.write(kind, items);
    }
    xml.close();
  }
}
