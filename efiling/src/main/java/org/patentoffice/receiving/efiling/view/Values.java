package org.patentoffice.receiving.efiling.view;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.patentoffice.receiving.efiling.item.AmendmentWay;
import org.patentoffice.receiving.efiling.item.JapaneseDate;
import org.patentoffice.receiving.efiling.item.PaymentMethod;
import org.patentoffice.receiving.efiling.item.SheetName;
import org.patentoffice.receiving.efiling.item.SpecialMention;

/** Turns the codes of the XML back into the words of the forms. */
final class Values {

  private Values() {}

  /**
   * A value in words.
   *
   * @param name of the item, where the element alone does not say it
   * @param code as the XML has it
   */
  record Shown(String text, Optional<String> name, String code) {}

  /**
   * A line of 【提出物件の目録】.
   *
   * @param label the element that names it; empty for a line that names itself
   */
  record Thing(Optional<String> label, String text) {}

  /** Reads a value up to the end of its element. */
  static Shown read(XMLStreamReader xml, String element) throws XMLStreamException {
    return switch (element) {
      case "jp:fee" -> {
        String amount = attribute(xml, "amount");
        text(xml);
        yield plain(amount);
      }
      case "jp:account" -> {
        String type = attribute(xml, "account-type");
        Optional<String> item =
            Arrays.stream(PaymentMethod.values())
                .filter(method -> method.accountType().equals(type))
                .map(PaymentMethod::item)
                .findFirst();
        String number = attribute(xml, "number");
        text(xml);
        yield new Shown(number, item, "");
      }
      case "jp:payment-years" -> {
        String[] years = text(xml).strip().split("\\s+");
        yield plain("第%s年分から第%s年分".formatted(years[0], years[years.length - 1]));
      }
      default -> {
        String written = text(xml).strip();
        yield new Shown(inWords(element, written), Optional.empty(), written);
      }
    };
  }

  /** Reads a {@code jp:list-group} up to its end. */
  static Thing thing(XMLStreamReader xml) throws XMLStreamException {
    Optional<String> label = Optional.empty();
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = DocumentView.name(xml);
        if (!name.equals("jp:number-of-object") && !name.equals("jp:dtext")) {
          label = Optional.of(name);
        }
        text.append(text.isEmpty() ? "" : "　").append(text(xml).strip());
      }
    }
    return new Thing(label, text.toString());
  }

  /** The number of a numbered element; empty if it has none. */
  static String number(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (name.equals("num") || name.equals("ex-num") || name.equals("serial-number")) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static String inWords(String element, String code) {
    return switch (element) {
      case "jp:document-code" -> SheetName.ofSoftwareCode(code).map(SheetName::name).orElse(code);
      case "jp:article" -> SpecialMention.ofCode(code).map(SpecialMention::article).orElse(code);
      case "jp:way-of-amendment" ->
          Arrays.stream(AmendmentWay.values())
              .filter(way -> way.code().equals(code))
              .map(AmendmentWay::written)
              .findFirst()
              .orElse(code);
      default -> element.contains("date") ? JapaneseDate.ofDigits(code) : code;
    };
  }

  /** All text below the element; the reader stands at its end then. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  private static Shown plain(String text) {
    return new Shown(text, Optional.empty(), "");
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
