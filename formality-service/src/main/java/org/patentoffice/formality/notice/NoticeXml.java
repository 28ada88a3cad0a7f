package org.patentoffice.formality.notice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.patentoffice.formality.procedure.Addressee;
import org.patentoffice.formality.procedure.NoticeCode;
import org.patentoffice.formality.rule.Bilingual;

/**
 * Writes a notice as {@code jp:cpy-notice-pat-frm}, the form in which the JPO dispatches formality
 * notices, in UTF-8.
 *
 * <p>Element names follow the JPO's stylesheet {@code v4xva_ntc-pt-f.xsl}. Ours are: {@code
 * jp:disposition-a045}, {@code jp:notice-of-application-number-a231} and {@code
 * jp:notice-of-ex-officio-correction-a273} (a274), which that stylesheet lacks; the English
 * translation of each paragraph, marked {@code xml:lang="en"}; and UTF-8 instead of Shift_JIS.
 */
final class NoticeXml {

  static final String MEDIA_TYPE = "application/xml";

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
  private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

  private NoticeXml() {}

  static byte[] write(Notice notice) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      var stream = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      XmlTree xml = new XmlTree(stream);
      xml.document("cpy-notice-pat-frm", () -> whole(notice, xml));
      stream.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Could not write notice " + notice.document(), e);
    }
    return bytes.toByteArray();
  }

  private static void whole(Notice notice, XmlTree xml) throws XMLStreamException {
    xml.attribute("lang", "ja");
    xml.attribute("dtd-version", "1.0");
    xml.element("dispatch-control-article", () -> dispatch(notice, xml));
    xml.element(
        "notice-pat-frm", () -> xml.element(elementOf(notice.code()), () -> body(notice, xml)));
  }

  private static String elementOf(NoticeCode code) {
    String suffix = code.name().toLowerCase(Locale.ROOT);
    return switch (code) {
      case A111, A112 -> "invitation-to-correct-" + suffix;
      case A231 -> "notice-of-application-number-" + suffix;
      case A273, A274 -> "notice-of-ex-officio-correction-" + suffix;
      case A043, A045, A073 -> "disposition-" + suffix;
    };
  }

  private static void dispatch(Notice notice, XmlTree xml) throws XMLStreamException {
    String reference = notice.addressee().fileReference();
    if (reference != null) {
      xml.text("file-reference-id", reference);
    }
    xml.text("dispatch-number", notice.document().dispatchNumber());
    xml.element("dispatch-date", () -> date(notice.dispatchedOn(), xml));
  }

  private static void body(Notice notice, XmlTree xml) throws XMLStreamException {
    xml.jpAttribute("kind-of-law", notice.application().right().wire());
    xml.element(
        "document-name",
        () -> {
          xml.jpAttribute("document-code", eFilingCode(notice));
          xml.characters(notice.code().title().ja());
        });
    xml.element("bibliog-in-ntc-pat-frm", () -> bibliography(notice, xml));
    xml.element("conclusion-part-article", () -> paragraphs(notice.conclusion(), xml));
    xml.element("drafting-body", () -> paragraphs(notice.body(), xml));
    xml.element("footer-article", () -> footer(notice, xml));
  }

  /** The code with the law digit behind the letter: A111 of a patent is A1111. */
  private static String eFilingCode(Notice notice) {
    String code = notice.code().name();
    return code.charAt(0)
        + String.valueOf(notice.application().right().lawDigit())
        + code.substring(1);
  }

  private static void bibliography(Notice notice, XmlTree xml) throws XMLStreamException {
    xml.element(
        "application-reference",
        () -> {
          xml.jpAttribute("kind-of-law", notice.application().right().wire());
          xml.element("document-id", () -> xml.text("doc-number", notice.application().digits()));
        });
    xml.element("drafting-date", () -> date(notice.dispatchedOn(), xml));
    xml.element("draft-person-group", () -> xml.text("name", "特許庁長官"));
    xml.text("invention-title", notice.addressee().inventionTitle());
    xml.element("addressed-to-person-group", () -> addressee(notice.addressee(), xml));
  }

  private static void addressee(Addressee addressee, XmlTree xml) throws XMLStreamException {
    xml.jpAttribute(
        "kind-of-person",
        switch (addressee.kind()) {
          case APPLICANT -> "applicant";
          case AGENT -> "attorney";
        });
    xml.text("name", addressee.name());
    if (addressee.others() > 0) {
      xml.text("number-of-other-persons", Integer.toString(addressee.others()));
    }
  }

  private static void footer(Notice notice, XmlTree xml) throws XMLStreamException {
    if (!notice.appeal().isEmpty()) {
      xml.element("administrative-appeal-sentence", () -> paragraphs(notice.appeal(), xml));
    }
  }

  private static void paragraphs(List<Bilingual> texts, XmlTree xml) throws XMLStreamException {
    for (Bilingual text : texts) {
      xml.paragraph("ja", text.ja());
      xml.paragraph("en", text.en());
    }
  }

  private static void date(LocalDate day, XmlTree xml) throws XMLStreamException {
    xml.text("date", day.format(DATE));
  }
}
