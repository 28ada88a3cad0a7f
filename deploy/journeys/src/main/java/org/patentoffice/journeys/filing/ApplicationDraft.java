package org.patentoffice.journeys.filing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application for a patent being drafted; every option has a clean default. */
public final class ApplicationDraft {

  private static final long FILING_FEE_YEN = 14_000;

  private record Inventor(String name, @Nullable String address) {}

  private String title = "架空の計数装置";
  private String fileReference = "ＳＹＮ－０００１";
  private String applicantId = LaterDocument.APPLICANT_ID;
  private String applicantName = LaterDocument.APPLICANT_NAME;
  private String depositAccount = "999999";
  private long amountYen = FILING_FEE_YEN;
  private int claims = 3;
  private int extraParagraphs;
  private boolean agent = true;
  private boolean figure = true;
  private boolean payment = true;
  private final List<Inventor> inventors = new ArrayList<>();

  ApplicationDraft() {}

  public ApplicationDraft title(String title) {
    this.title = title;
    return this;
  }

  /** The applicant's own reference (整理番号), at most ten of A–Z, 0–9 and hyphen. */
  public ApplicationDraft fileReference(String fileReference) {
    this.fileReference = Sheet.wide(fileReference);
    return this;
  }

  public ApplicationDraft claims(int claims) {
    this.claims = claims;
    return this;
  }

  public ApplicationDraft applicant(String identificationNumber, String name) {
    this.applicantId = identificationNumber;
    this.applicantName = name;
    return this;
  }

  public ApplicationDraft withoutAgent() {
    this.agent = false;
    return this;
  }

  public ApplicationDraft inventor(String name, String address) {
    inventors.add(new Inventor(name, address));
    return this;
  }

  /** The defect of story 2: 【発明者】 without 【住所又は居所】. */
  public ApplicationDraft inventorWithoutAddress(String name) {
    inventors.add(new Inventor(name, null));
    return this;
  }

  /** Six digits (予納台帳番号). */
  public ApplicationDraft depositAccount(String depositAccount) {
    this.depositAccount = depositAccount;
    return this;
  }

  public ApplicationDraft amountYen(long amountYen) {
    this.amountYen = amountYen;
    return this;
  }

  /** No 【手数料の表示】 at all. */
  public ApplicationDraft withoutPayment() {
    this.payment = false;
    return this;
  }

  public ApplicationDraft withoutFigure() {
    this.figure = false;
    return this;
  }

  /** Makes the description longer: each paragraph adds about 200 bytes. */
  public ApplicationDraft extraParagraphs(int extraParagraphs) {
    this.extraParagraphs = extraParagraphs;
    return this;
  }

  /** The package, ready for {@code POST /filings}. */
  public byte[] zip() {
    var sheet = new Sheet("特許願");
    request(sheet);
    description(sheet);
    claims(sheet);
    sheet.item("書類名", "要約書").group("要約");
    sheet.line("【課題】誤差の小さい" + title + "を提供する。");
    sheet.line("【解決手段】検出部２と、検出部２の出力を計数する計数部３とを備える。");
    if (figure) {
      sheet.item("選択図", "図１");
      sheet.item("書類名", "図面").group("図１").image("figure1.png", 600, 400);
    }
    return sheet.zip("application.htm");
  }

  private void request(Sheet sheet) {
    sheet.item("書類名", "特許願").item("整理番号", fileReference).item("あて先", "特許庁長官　殿");
    sheet.item("国際特許分類", "Ｇ０６Ｆ　　１６／００");
    for (Inventor inventor : inventorsOrDefault()) {
      sheet.group("発明者");
      if (inventor.address() != null) {
        sheet.member("住所又は居所", inventor.address());
      }
      sheet.member("氏名", inventor.name());
    }
    sheet.group("特許出願人").member("識別番号", Sheet.wide(applicantId));
    sheet.member("氏名又は名称", applicantName).member("代表者", "架空　太郎");
    if (agent) {
      LaterDocument.agent(sheet);
    }
    if (payment) {
      LaterDocument.payment(sheet, "手数料の表示", depositAccount, amountYen);
    }
    sheet.group("提出物件の目録").member("物件名", "明細書　１");
    sheet.member("物件名", "特許請求の範囲　１").member("物件名", "要約書　１");
    if (figure) {
      sheet.member("物件名", "図面　１");
    }
  }

  private List<Inventor> inventorsOrDefault() {
    return inventors.isEmpty() ? List.of(new Inventor("発明　一郎", "東京都架空区架空町１丁目１番１号")) : inventors;
  }

  private void description(Sheet sheet) {
    sheet.item("書類名", "明細書").item("発明の名称", title);
    var numbers = new ParagraphNumbers(sheet);
    numbers.section("技術分野", "本発明は、" + title + "に関する。");
    numbers.section("背景技術", "従来、物品を計数する装置が知られている。");
    sheet.group("発明の概要");
    numbers.section("発明が解決しようとする課題", "しかしながら、従来の装置は誤差が大きい。");
    numbers.section("課題を解決するための手段", "本発明は、検出部と、計数部とを備える。");
    numbers.section("発明の効果", "本発明によれば、誤差を小さくできる。");
    if (figure) {
      numbers.section("図面の簡単な説明", "　【図１】" + title + "のブロック図である。");
    }
    numbers.section("発明を実施するための形態", "計数装置１は、検出部２と計数部３とを備える。");
    for (int i = 0; i < extraParagraphs; i++) {
      numbers.paragraph(
          "計数部３は、検出部２が物品を検出するたびに計数値を一つ増やし、"
              + "計数値があらかじめ定めたしきい値に達したとき、その旨を外部の装置へ通知する。"
              + "しきい値は、物品の種類ごとに定めることができる。");
    }
  }

  private void claims(Sheet sheet) {
    sheet.item("書類名", "特許請求の範囲");
    sheet.group("請求項１");
    sheet.text("物品を検出する検出部と、\n前記検出部の出力を計数する計数部と、を備える\n計数装置。");
    for (int claim = 2; claim <= claims; claim++) {
      sheet.group("請求項" + Sheet.wide(claim));
      sheet.text("前記計数部は、第" + Sheet.wide(claim) + "のしきい値を有する\n請求項１に記載の計数装置。");
    }
  }

  private static final class ParagraphNumbers {
    private final Sheet sheet;
    private int last;

    ParagraphNumbers(Sheet sheet) {
      this.sheet = sheet;
    }

    void section(String heading, String text) {
      sheet.group(heading);
      paragraph(text);
    }

    void paragraph(String text) {
      last++;
      sheet.line("　【" + Sheet.wide("%04d".formatted(last)) + "】").text(text);
    }
  }
}
