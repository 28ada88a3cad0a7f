package org.patentoffice.receiving.web;

import java.util.List;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.mailbox.Mailbox;
import org.patentoffice.receiving.receipt.Receipts;

/** Tables that several pages have. */
final class Listing {
  /** Lines of one page of a list. */
  static final int PAGE_LINES = 50;

  /** The highest page that is asked for. */
  static final int LAST_PAGE = 10_000;

  private Listing() {}

  static void receipts(Html html, Reader reader, List<Receipts.Line> lines) {
    Language language = reader.language();
    head(
        html,
        language.of("受領書", "Receipt"),
        language.of("書類", "Document"),
        language.of("出願番号", "Application number"),
        language.of("受付日時", "Received"));
    for (Receipts.Line line : lines) {
      html.open("tr").open("th", "scope", "row");
      html.leaf(
          "a",
          line.receiptNumber(),
          "href",
          reader.href(ReceiptPageResource.address(line.receiptNumber())));
      html.close().leaf("td", DocumentName.of(line.documentCode()).in(language)).open("td");
      html.leaf(
          "a",
          line.applicationNumber(),
          "href",
          reader.href(CasePageResource.address(line.applicationNumber())));
      html.close().leaf("td", Words.instant(line.receivedAt(), language)).close();
    }
    html.close().close();
  }

  static void mail(Html html, Reader reader, List<Mailbox.Mail> documents) {
    Language language = reader.language();
    head(
        html,
        language.of("書類", "Document"),
        language.of("書類番号", "Number"),
        language.of("出願番号", "Application number"),
        language.of("発送日", "Dispatched"),
        language.of("送達", "Served"));
    for (Mailbox.Mail mail : documents) {
      html.open("tr").open("th", "scope", "row");
      html.leaf(
          "a",
          DocumentName.of(mail.documentCode()).in(language),
          "href",
          reader.href(MailPageResource.address(mail.documentNumber())));
      html.close().leaf("td", mail.documentNumber()).leaf("td", mail.applicationNumber());
      html.leaf("td", Words.day(mail.dispatchedOn(), language));
      html.leaf("td", served(mail, language)).close();
    }
    html.close().close();
  }

  static String served(Mailbox.Mail mail, Language language) {
    return mail.servedDate() == null
        ? language.of("未開封", "Not opened yet")
        : Words.day(mail.servedDate(), language)
            + ("post".equals(mail.servedBy())
                ? language.of("（郵送）", " (by post)")
                : language.of("（オンライン）", " (online)"));
  }

  /** Opens a table with its head; two elements stay open. */
  static void head(Html html, String... columns) {
    html.open("table", "class", "contents").open("thead").open("tr");
    for (String column : columns) {
      html.leaf("th", column, "scope", "col");
    }
    html.close().close().open("tbody");
  }

  /** Links to the page before and after. */
  static void turning(Html html, Reader reader, String path, int page, boolean more) {
    if (page == 0 && !more) {
      return;
    }
    Language language = reader.language();
    html.open("p", "class", "turning");
    if (page > 0) {
      html.leaf("a", language.of("前へ", "Newer"), "href", reader.href(path + "?page=" + (page - 1)));
      html.text(" ");
    }
    if (more) {
      html.leaf("a", language.of("次へ", "Older"), "href", reader.href(path + "?page=" + (page + 1)));
    }
    html.close();
  }
}
