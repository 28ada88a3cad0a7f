package org.patentoffice.receiving.efiling.xml;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.item.InternationalApplicationNumber;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.ItemRule;
import org.patentoffice.receiving.efiling.item.ItemTable;
import org.patentoffice.receiving.efiling.item.JapaneseDate;
import org.patentoffice.receiving.efiling.item.Original;
import org.patentoffice.receiving.efiling.item.PaymentMethod;
import org.patentoffice.receiving.efiling.item.PaymentYears;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.item.SpecialMention;
import org.patentoffice.receiving.efiling.text.Width;

/** Writes the items of a request, or of the part of a request that is amended. */
final class RequestWriter {

  private final XmlText xml;
  private final TextWriter texts;
  private final OutsideItemWriter outside;
  private final PartyWriter parties;
  private final AmendmentWriter amendments;
  private final Right right;

  /**
   * Makes a writer.
   *
   * @param right of the case
   */
  RequestWriter(XmlText xml, Pictures pictures, Right right) {
    this.xml = xml;
    this.texts = new TextWriter(xml, pictures);
    this.outside = new OutsideItemWriter(xml, texts);
    this.parties = new PartyWriter(xml, outside);
    this.amendments = new AmendmentWriter(xml, pictures, this, right);
    this.right = right;
  }

  /** Items of one name are written together, where the first of them stands. */
  void write(SheetKind kind, List<Item> items) {
    ItemTable table = ItemTable.of(kind);
    Map<String, List<Item>> byName = new LinkedHashMap<>();
    for (Item item : items) {
      byName.computeIfAbsent(item.name().key(), key -> new ArrayList<>()).add(item);
    }
    byName.forEach(
        (key, same) -> {
          String element = table.find("", key).map(ItemRule::element).orElse("");
          if (element.isEmpty()) {
            special(key, same);
          } else {
            same.forEach(one -> simple(element, one));
          }
        });
  }

  private void simple(String element, Item item) {
    switch (element) {
      case "jp:file-reference-id",
          "jp:share-rate",
          "jp:num-claim-decrease-amendment",
          "jp:num-claim-increase-amendment" ->
          leaf(element, Width.code(item.value()), item);
      case "jp:addressed-to-person" -> leaf(element, Width.full(item.value()), item);
      default -> text(element, item);
    }
  }

  private void leaf(String element, String value, Item item) {
    xml.leaf(element, value);
    outside.below(item);
  }

  private void text(String element, Item item) {
    xml.open(element).start("p", "num", "");
    texts.write(item.content(), Pictures.Kind.OTHER);
    xml.close().close();
  }

  private void special(String key, List<Item> items) {
    Item first = items.getFirst();
    switch (key) {
      case "書類名" -> items.forEach(outside::below);
      case "特記事項" -> specialMentions(items);
      case "提出日" -> date("jp:submission-date", first);
      case "発送日" -> date("jp:dispatch-date", first);
      case "原出願の表示" -> {
        xml.open("jp:parent-application-article");
        original(new Original(first));
        outside.beside(first);
        xml.close();
      }
      case "事件の表示", "出願の表示" -> indication(first);
      case "出願番号" -> {
        xml.open("jp:indication-of-case-article");
        caseReference(first.value(), "");
        outside.below(first);
        xml.close();
      }
      case "国際特許分類" -> classifications(first);
      case "発明者" -> parties.inventors(items);
      case "特許出願人", "請求人", "補正をする者", "弁明をする者", "上申をする者", "補足をする者", "提出者" ->
          parties.applicants("jp:applicants", "jp:applicant", items);
      case "納付者" -> parties.applicants("jp:payers", "jp:payer", items);
      case "代理人" -> parties.agents("jp:agents", items, "representative");
      case "選任した代理人" -> parties.agents("jp:attorney-change-article", items, "sub-representative");
      case "パリ条約による優先権等の主張" -> parisPriorities(items);
      case "先の出願に基づく優先権主張" -> earlierApplications(items);
      case "納付年分" -> years(first);
      case "請求項の数" -> leaf("jp:number-of-claim", Width.code(first.value()), first);
      case "手数料の表示", "特許料の表示" -> charge("jp:charge-article", first);
      case "手数料補正" -> items.forEach(item -> charge("jp:amendment-charge-article", item));
      case "提出物件の目録" -> objects(first);
      case "発送番号" -> leaf("jp:dispatch-number", Width.code(first.value()), first);
      case "意見の内容" -> text("jp:opinion-contents-article", first);
      case "手続補正#" -> amendments.write(items);
      default -> items.forEach(outside::write);
    }
  }

  private void specialMentions(List<Item> items) {
    xml.open("jp:special-mention-matter-article");
    for (Item item : items) {
      Optional<SpecialMention> mention = SpecialMention.find(item.value(), right);
      xml.leaf("jp:article", mention.map(SpecialMention::code).orElse("999"));
      outside.below(item);
    }
    xml.close();
  }

  private void date(String element, Item item) {
    date(element, item.value());
    outside.below(item);
  }

  private void date(String element, String written) {
    if (JapaneseDate.parse(written) instanceof JapaneseDate.Valid(var date)) {
      xml.open(element).leaf("jp:date", DateTimeFormatter.BASIC_ISO_DATE.format(date)).close();
    }
  }

  private void indication(Item item) {
    xml.open("jp:indication-of-case-article");
    Optional<InternationalApplicationNumber> international =
        InternationalApplicationNumber.find(item.value("国際出願番号"));
    if (international.isPresent()) {
      reference(
          "international-application", right, international.get().compact(), item.value("出願日"));
      leaf("jp:ip-type", Width.full(item.value("出願の区分")));
    } else {
      caseReference(item.value("出願番号"), item.value("出願日"));
    }
    String appeal = Width.half(item.value("審判番号"));
    if (!appeal.isEmpty()) {
      xml.open("jp:appeal-reference").leaf("jp:doc-number", appeal).close();
    }
    outside.beside(item);
    xml.close();
  }

  private void caseReference(String applicationNumber, String applicationDate) {
    ApplicationNumber number = ApplicationNumber.parse(applicationNumber);
    reference("application", number.right(), number.digits(), applicationDate);
  }

  private void original(Original original) {
    String date = original.filingDateItem().map(Item::value).orElse("");
    original
        .applicationNumber()
        .ifPresent(number -> reference("application", number.right(), number.digits(), date));
    original
        .registrationNumber()
        .ifPresent(
            number ->
                reference("registration", number.right(), Integer.toString(number.serial()), date));
    if (original.numberItem().isEmpty()) {
      date("jp:date-of-application", date);
    }
  }

  private void reference(String type, Right itsRight, String digits, String date) {
    xml.open("jp:application-reference", "appl-type", type, "jp:kind-of-law", law(itsRight));
    xml.open("jp:document-id");
    xml.leaf("jp:doc-number", digits);
    date("jp:date-of-application", date);
    xml.close().close();
  }

  /** The value of {@code jp:kind-of-law}. */
  static String law(Right right) {
    return right == Right.UTILITY_MODEL ? "utility" : right.wire();
  }

  private void classifications(Item item) {
    xml.open("jp:ipc-article");
    for (Line line : item.lines()) {
      String symbol = Width.half(Width.strip(line.text()));
      if (!symbol.isEmpty()) {
        xml.leaf("jp:ipc", symbol);
      }
    }
    outside.below(item);
    xml.close();
  }

  private void parisPriorities(List<Item> items) {
    xml.open("jp:priority-claims");
    for (Item item : items) {
      xml.open("jp:priority-claim");
      xml.leaf("jp:country", Width.full(item.value("国・地域名")));
      date("jp:date-of-priority", item.value("出願日"));
      leaf("jp:doc-number", Width.half(item.value("出願番号")));
      leaf("jp:ip-type", Width.full(item.value("出願の区分")));
      leaf("jp:generated-access-code", Width.code(item.value("アクセスコード")));
      item.members("優先権証明書提供国（機関）").forEach(outside::write);
      outside.beside(item);
      xml.close();
    }
    xml.close();
  }

  private void earlierApplications(List<Item> items) {
    xml.open("jp:declaration-priority-ear-app");
    for (Item item : items) {
      xml.open("jp:earlier-app");
      caseReference(item.value("出願番号"), item.value("出願日"));
      outside.beside(item);
      xml.close();
    }
    xml.close();
  }

  private void years(Item item) {
    PaymentYears.parse(item.value())
        .ifPresent(
            years ->
                xml.open("jp:payment-years")
                    .leaf("jp:year-from", Integer.toString(years.from()))
                    .leaf("jp:year-to", Integer.toString(years.to()))
                    .close());
    outside.below(item);
  }

  private void charge(String element, Item item) {
    xml.open(element);
    leaf("jp:document-name", Width.full(item.value("補正対象書類名")));
    for (PaymentMethod method : PaymentMethod.of(item)) {
      xml.open("jp:payment");
      String amount = Width.code(item.value("納付金額"));
      if (!amount.isEmpty()) {
        xml.empty("jp:fee", "amount", amount, "currency", "yen");
      }
      String account = Width.code(item.value(method.item())).replace("-", "");
      if (account.isEmpty()) {
        xml.empty("jp:account", "account-type", method.accountType());
      } else {
        xml.empty("jp:account", "account-type", method.accountType(), "number", account);
      }
      xml.close();
    }
    outside.beside(item);
    xml.close();
  }

  private void objects(Item list) {
    xml.open("jp:submission-object-list-article");
    for (Item object : list.members()) {
      if (object.standing() == Item.Standing.UNKNOWN) {
        continue;
      }
      xml.open("jp:list-group");
      switch (object.name().key()) {
        case "物件名" -> object(object.value());
        case "包括委任状番号" -> xml.leaf("jp:general-power-of-attorney-id", Width.code(object.value()));
        default -> xml.leaf("jp:dtext", Width.full(object.name() + object.value()));
      }
      xml.close();
    }
    outside.beside(list);
    xml.close();
  }

  private void object(String written) {
    int end = written.length();
    while (end > 0 && Width.isDigit(written.charAt(end - 1))) {
      end--;
    }
    xml.leaf("jp:document-name", Width.full(Width.strip(written.substring(0, end))));
    leaf("jp:number-of-object", Width.code(written.substring(end)));
  }

  private void leaf(String element, String value) {
    if (!value.isEmpty()) {
      xml.leaf(element, value);
    }
  }
}
