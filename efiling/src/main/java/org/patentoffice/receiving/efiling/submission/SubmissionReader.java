package org.patentoffice.receiving.efiling.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.item.AmendmentWay;
import org.patentoffice.receiving.efiling.item.InternationalApplicationNumber;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.ItemName;
import org.patentoffice.receiving.efiling.item.JapaneseDate;
import org.patentoffice.receiving.efiling.item.Manuscript;
import org.patentoffice.receiving.efiling.item.Original;
import org.patentoffice.receiving.efiling.item.PaymentMethod;
import org.patentoffice.receiving.efiling.item.PaymentYears;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.item.SheetName;
import org.patentoffice.receiving.efiling.item.SpecialMention;
import org.patentoffice.receiving.efiling.text.Width;

/** Reads the submission out of a manuscript in which no rule found an error. */
public final class SubmissionReader {

  /** What a mark without words is called. */
  private SubmissionReader() {}

  public static Submission read(Manuscript manuscript, SheetName name) {
    Sheet request = manuscript.request().orElseThrow();
    return name.kind().role() == SheetKind.Role.APPLICATION
        ? application(manuscript, request)
        : later(request, name);
  }

  private static Submission.Application application(Manuscript manuscript, Sheet request) {
    return new Submission.Application(
        manuscript.right(),
        absentIfEmpty(Width.code(request.value("整理番号"))),
        title(manuscript, request),
        manuscript.part(SheetKind.CLAIMS).map(part -> part.items("請求項#").size()).orElse(0),
        request.allItems().stream()
            .filter(item -> item.is(ItemName.CLASS_KEY))
            .map(item -> item.name().ordinal())
            .toList(),
        parties(request.items("特許出願人"), "氏名又は名称"),
        parties(request.items("発明者"), "氏名"),
        Stream.concat(request.items("代理人").stream(), request.items("選任した代理人").stream())
            .map(agent -> party(agent, "氏名又は名称"))
            .toList(),
        priorityDate(request),
        derivation(request, manuscript.right()),
        request.item("出願の表示").flatMap(SubmissionReader::international),
        payment(request),
        items(request.items()));
  }

  private static String title(Manuscript manuscript, Sheet request) {
    return switch (manuscript.right()) {
      case PATENT, UTILITY_MODEL ->
          manuscript
              .part(SheetKind.DESCRIPTION)
              .map(part -> Width.full(part.value("発明の名称")))
              .orElse("");
      case DESIGN -> Width.full(request.value("意匠に係る物品"));
      case TRADEMARK -> {
        String mark = Width.full(request.value("商標登録を受けようとする商標"));
        yield mark.isEmpty() ? Submission.PICTURE_MARK : mark;
      }
    };
  }

  private static Submission.Later later(Sheet request, SheetName name) {
    Item applicationNumber = request.caseNumber().orElseThrow();
    return new Submission.Later(
        name.documentCode(),
        ApplicationNumber.parse(applicationNumber.value()),
        applicationNumber.line(),
        request.item("請求項の数").map(item -> Integer.parseInt(Width.code(item.value()))),
        request.item("発送番号").filter(item -> !item.isEmpty()).map(Item::value).map(Width::code),
        request.item("納付年分").map(Item::value).flatMap(PaymentYears::parse),
        request.items("手続補正#").stream().map(SubmissionReader::amendment).toList(),
        payment(request));
  }

  private static Amendment amendment(Item group) {
    return new Amendment(
        Width.strip(group.value("補正対象書類名")),
        Width.strip(group.value("補正対象項目名")),
        AmendmentWay.find(group.value("補正方法")).orElseThrow(),
        group.member("補正の内容").map(contents -> items(contents.members())).orElse(List.of()));
  }

  private static List<Party> parties(List<Item> items, String nameKey) {
    return items.stream().map(item -> party(item, nameKey)).toList();
  }

  private static Party party(Item item, String nameKey) {
    String qualification =
        item.member("弁理士").isPresent() ? "弁理士" : item.member("弁護士").isPresent() ? "弁護士" : "";
    return new Party(
        absentIfEmpty(Width.code(item.value("識別番号"))),
        Width.full(item.value(nameKey)),
        absentIfEmpty(Width.full(item.value("住所又は居所"))),
        absentIfEmpty(Width.full(item.value("国籍・地域"))),
        absentIfEmpty(Width.full(item.value("代表者"))),
        absentIfEmpty(qualification));
  }

  private static Optional<LocalDate> priorityDate(Sheet request) {
    return Stream.of("パリ条約による優先権等の主張", "先の出願に基づく優先権主張")
        .flatMap(key -> request.items(key).stream())
        .map(claim -> JapaneseDate.parse(claim.value("出願日")))
        .filter(JapaneseDate.Valid.class::isInstance)
        .map(date -> ((JapaneseDate.Valid) date).date())
        .min(LocalDate::compareTo);
  }

  private static Optional<International> international(Item group) {
    return InternationalApplicationNumber.find(group.value("国際出願番号"))
        .map(number -> new International(number, date(group.value("出願日"))));
  }

  private static Optional<LocalDate> date(String written) {
    return JapaneseDate.parse(written) instanceof JapaneseDate.Valid(LocalDate date)
        ? Optional.of(date)
        : Optional.empty();
  }

  /** The first 【特記事項】 that says so decides how it comes from another application. */
  private static Optional<Derivation> derivation(Sheet request, Right right) {
    Optional<Original> original = Original.in(request);
    return request.items("特記事項").stream()
        .flatMap(item -> SpecialMention.find(item.value(), right).stream())
        .flatMap(mention -> mention.derivation().stream())
        .findFirst()
        .map(
            kind ->
                new Derivation(
                    kind,
                    original.flatMap(Original::applicationNumber),
                    original.flatMap(Original::registrationNumber),
                    original.flatMap(Original::filingDate),
                    original.map(named -> named.item().line()).orElse(0)));
  }

  /** The payment of the document, or the one that mends an unpaid fee. */
  private static Payment payment(Sheet request) {
    Optional<Item> item = PaymentMethod.payment(request).or(() -> request.item("手数料補正"));
    return item.flatMap(payment -> PaymentMethod.of(payment).stream().findFirst())
        .map(method -> payment(item.orElseThrow(), method))
        .orElse(Payment.NONE);
  }

  private static Payment payment(Item item, PaymentMethod method) {
    String account = Width.code(item.value(method.item())).replace("-", "");
    String amount = Width.code(item.value("納付金額"));
    return new Payment(
        method.accountType(),
        absentIfEmpty(account),
        amount.isEmpty() ? null : Long.valueOf(amount));
  }

  private static List<RequestItem> items(List<Item> items) {
    return items.stream()
        .map(
            item ->
                new RequestItem(
                    item.name().written(),
                    item.members().stream()
                        .filter(member -> !isBlankMember(member))
                        .map(member -> member.name().written())
                        .toList()))
        .toList();
  }

  /** 【弁理士】 says something by standing there; an empty 【住所又は居所】 says nothing. */
  private static boolean isBlankMember(Item member) {
    boolean mark = member.is("弁理士") || member.is("弁護士") || member.is("指定立替納付");
    return member.isEmpty() && !mark;
  }

  private static @Nullable String absentIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}
