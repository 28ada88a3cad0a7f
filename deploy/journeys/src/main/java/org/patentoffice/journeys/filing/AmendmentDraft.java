package org.patentoffice.journeys.filing;

import java.util.ArrayList;
import java.util.List;

/** A written amendment being drafted: 【手続補正１】, 【手続補正２】 … in the order of the calls. */
public final class AmendmentDraft {

  private final String documentName;
  private final String fileName;
  private final String applicationNumber;
  private final String dispatchNumber;
  private final List<List<String>> amendments = new ArrayList<>();
  private String depositAccount = "";
  private long amountYen;

  AmendmentDraft(
      String documentName, String fileName, String applicationNumber, String dispatchNumber) {
    this.documentName = documentName;
    this.fileName = fileName;
    this.applicationNumber = applicationNumber;
    this.dispatchNumber = dispatchNumber;
  }

  /** Changes one claim. */
  public AmendmentDraft changeClaim(int claim, String text) {
    String item = "請求項" + Sheet.wide(claim);
    return amend("特許請求の範囲", item, "変更", "　　【" + item + "】", "　" + text);
  }

  /** Adds one claim at the end. */
  public AmendmentDraft addClaim(int claim, String text) {
    String item = "請求項" + Sheet.wide(claim);
    return amend("特許請求の範囲", item, "追加", "　　【" + item + "】", "　" + text);
  }

  /** Deletes one claim. */
  public AmendmentDraft deleteClaim(int claim) {
    return amend("特許請求の範囲", "請求項" + Sheet.wide(claim), "削除");
  }

  /** Writes 【発明者】 of the request anew, with the address that was missing. */
  public AmendmentDraft inventor(String name, String address) {
    return amend("特許願", "発明者", "変更", "　　【発明者】", "　　　　【住所又は居所】　" + address, "　　　　【氏名】　　　　　" + name);
  }

  /** Pays what was not paid with the document that is amended (手数料の表示). */
  public AmendmentDraft payment(String depositAccount, long amountYen) {
    this.depositAccount = depositAccount;
    this.amountYen = amountYen;
    return this;
  }

  /** The package, ready for {@code POST /filings}. */
  public byte[] zip() {
    Sheet sheet = LaterDocument.head(documentName, "特許庁長官　殿");
    sheet.group("事件の表示").member("出願番号", applicationNumber);
    LaterDocument.party(sheet, "補正をする者");
    LaterDocument.agent(sheet);
    sheet.item("発送番号", Sheet.wide(dispatchNumber));
    for (int i = 0; i < amendments.size(); i++) {
      sheet.group("手続補正" + Sheet.wide(i + 1));
      amendments.get(i).forEach(sheet::line);
    }
    if (!depositAccount.isEmpty()) {
      LaterDocument.payment(sheet, "手数料の表示", depositAccount, amountYen);
    }
    return sheet.zip(fileName);
  }

  private AmendmentDraft amend(String document, String item, String way, String... contents) {
    var lines = new ArrayList<String>();
    lines.add("　【補正対象書類名】　" + document);
    lines.add("　【補正対象項目名】　" + item);
    lines.add("　【補正方法】　　　　" + way);
    if (contents.length > 0) {
      lines.add("　【補正の内容】");
      lines.addAll(List.of(contents));
    }
    amendments.add(lines);
    return this;
  }
}
