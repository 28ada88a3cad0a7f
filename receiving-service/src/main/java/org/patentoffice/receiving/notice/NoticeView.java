package org.patentoffice.receiving.notice;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.patentoffice.receiving.efiling.item.JapaneseDate;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;

/**
 * Shows a dispatched notice ({@code jp:cpy-notice-pat-frm}, {@code jp:cpy-notice-pat-exam-rn}) as
 * it would stand on paper: its facts, then its text. The Japanese text decides; to a reader of
 * English the translation is shown before it. What is no such XML is shown as it is.
 */
public final class NoticeView {
  private static final XMLInputFactory FACTORY = factory();

  /** Deeper than any notice. */
  private static final int DEEPEST_LEVEL = 50;

  /** Leaf elements that are shown, by local name: Japanese and English. */
  private static final Map<String, String[]> FACTS =
      Map.ofEntries(
          fact("file-reference-id", "整理番号", "File reference"),
          fact("dispatch-number", "発送番号", "Dispatch number"),
          fact("date", "日付", "Date"),
          fact("dispatch-date", "発送日", "Dispatch date"),
          fact("drafting-date", "起案日", "Drafting date"),
          fact("doc-number", "出願番号", "Application number"),
          fact("invention-title", "発明の名称", "Title of the invention"),
          fact("payment-reference", "払込番号", "Payment reference"),
          fact("amount", "金額", "Amount"),
          fact("sheets", "枚数", "Sheets"),
          fact("written-date", "作成日", "Written on"),
          fact("due-date", "納付期限", "Pay by"),
          fact("bank-account", "払込先", "Account"),
          fact("account-holder", "口座名義", "Account holder"),
          fact("number-of-claim", "請求項の数", "Number of claims"),
          fact("draft-person-group", "作成者", "Drafted by"),
          fact("addressed-to-person-group", "あて先", "Addressed to"),
          fact("number-of-other-persons", "ほかの名数", "And others"),
          fact("article", "適用条文", "Articles"),
          fact("official-title", "官職", "Title"),
          fact("name", "氏名", "Name"));

  private final Html html;
  private final Language language;

  public NoticeView(Html html, Language language) {
    this.html = html;
    this.language = language;
  }

  private record Fact(String label, String value) {}

  private record Paragraph(String tag, String text) {}

  /** What a notice holds, in the order of its XML. */
  private static final class Notice {
    String title = "";
    final List<Fact> facts = new ArrayList<>();
    final List<Paragraph> paragraphs = new ArrayList<>();
  }

  public void write(byte[] bytes) {
    Notice notice = new Notice();
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
      xml.nextTag();
      element(xml, notice, "", 0);
      xml.close();
    } catch (XMLStreamException notXml) {
      notice = new Notice();
    }
    html.open("article", "class", "sheet notice-sheet", "lang", "ja");
    if (notice.title.isEmpty() && notice.paragraphs.isEmpty()) {
      html.leaf("pre", new String(bytes, StandardCharsets.UTF_8), "tabindex", "0");
    } else {
      show(notice);
    }
    html.close();
  }

  private void show(Notice notice) {
    html.leaf("h2", notice.title);
    html.open("dl", "class", "facts", "lang", language.tag());
    for (Fact fact : notice.facts) {
      html.leaf("dt", fact.label());
      html.open("dd").leaf("span", fact.value(), "lang", "ja").close();
    }
    html.close();
    List<Paragraph> translation = in("en", notice);
    if (language == Language.EN && !translation.isEmpty()) {
      html.open("section", "lang", "en").leaf("h3", "Translation (the Japanese text decides)");
      translation.forEach(this::paragraph);
      html.close();
      html.leaf("h3", "Japanese text", "lang", "en");
    }
    in("ja", notice).forEach(this::paragraph);
  }

  private static List<Paragraph> in(String tag, Notice notice) {
    return notice.paragraphs.stream().filter(each -> each.tag().equals(tag)).toList();
  }

  private void paragraph(Paragraph paragraph) {
    html.leaf("p", paragraph.text(), "class", "running");
  }

  /** From the start of an element to its end. */
  private void element(XMLStreamReader xml, Notice notice, String parent, int level)
      throws XMLStreamException {
    if (level > DEEPEST_LEVEL) {
      throw new XMLStreamException("Expected at most " + DEEPEST_LEVEL + " levels");
    }
    String name = xml.getLocalName();
    if (name.equals("p")) {
      String tag = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
      notice.paragraphs.add(new Paragraph("en".equals(tag) ? "en" : "ja", text(xml)));
      return;
    }
    StringBuilder own = new StringBuilder();
    boolean leaf = true;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        leaf = false;
        element(xml, notice, name, level + 1);
      } else if (event == XMLStreamConstants.CHARACTERS) {
        own.append(xml.getText());
      }
    }
    if (leaf && !own.toString().isBlank()) {
      leaf(notice, name, parent, own.toString().strip());
    }
  }

  private void leaf(Notice notice, String name, String parent, String text) {
    if (name.equals("document-name")) {
      notice.title = text;
    } else {
      boolean bySurrounding = name.equals("date") || name.equals("name");
      String[] label = FACTS.get(bySurrounding && FACTS.containsKey(parent) ? parent : name);
      notice.facts.add(
          new Fact(
              label == null ? name : language.of(label[0], label[1]),
              name.equals("date") ? JapaneseDate.ofDigits(text) : text));
    }
  }

  /** All text below the element, a break as a line end; the reader stands at its end then. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (xml.getLocalName().equals("br")) {
            text.append('\n');
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  private static Map.Entry<String, String[]> fact(String name, String ja, String en) {
    return Map.entry(name, new String[] {ja, en});
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
