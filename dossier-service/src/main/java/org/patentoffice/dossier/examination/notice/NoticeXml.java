package org.patentoffice.dossier.examination.notice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.patentoffice.dossier.casefile.domain.Party;
import org.patentoffice.dossier.examination.domain.OfficeAction;
import org.patentoffice.dossier.examination.domain.Reasons;

/**
 * Writes an office action as {@code jp:cpy-notice-pat-exam-rn}, the form in which the JPO
 * dispatches the notices of its examiners, in UTF-8.
 *
 * <p>Element names follow the JPO's stylesheet {@code v4xva_ntc-pt-e-rn.xsl}. Ours are: the English
 * translation of each paragraph, marked {@code xml:lang="en"}; UTF-8 instead of Shift_JIS; and no
 * DOCTYPE, since the DTD ({@code ntc-pt-e-rn.dtd}) is not public and a reader would look for it in
 * vain.
 */
public final class NoticeXml {

  /** Media type of the written notice. */
  public static final String MEDIA_TYPE = "application/xml";

  private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
  private static final String EXAMINER_TITLE = "審査官";

  private NoticeXml() {}

  /** The bytes of the notice. */
  public static byte[] write(OfficeAction action, NoticeCover cover) {
    NoticeForm form = NoticeForm.of(action);
    String law = cover.applicationNumber().right().wire();
    XmlText xml = new XmlText();
    xml.open("jp:cpy-notice-pat-exam-rn", "lang", "ja", "dtd-version", "1.0");
    dispatch(xml, cover);
    xml.open("jp:notice-pat-exam-rn", "lang", "ja", "dtd-version", "1.0");
    xml.open(form.element(), "jp:kind-of-law", law);
    xml.line("jp:document-name", form.nameJa(), "jp:document-code", eFilingCode(form, cover));
    bibliography(xml, action, form, cover);
    conclusion(xml, form);
    body(xml, form);
    footer(xml, action);
    xml.close();
    xml.close();
    xml.close();
    return xml.finish().getBytes(StandardCharsets.UTF_8);
  }

  private static void dispatch(XmlText xml, NoticeCover cover) {
    xml.open("jp:dispatch-control-article");
    String reference = cover.fileReference();
    if (reference != null) {
      xml.line("jp:file-reference-id", reference);
    }
    xml.line("jp:dispatch-number", cover.documentNumber().dispatchNumber());
    date(xml, "jp:dispatch-date", cover.dispatchedOn());
    xml.close();
  }

  /** The code with the law digit behind the letter: A131 of a patent is A1131. */
  private static String eFilingCode(NoticeForm form, NoticeCover cover) {
    return form.code().charAt(0)
        + String.valueOf(cover.applicationNumber().right().lawDigit())
        + form.code().substring(1);
  }

  private static void bibliography(
      XmlText xml, OfficeAction action, NoticeForm form, NoticeCover cover) {
    xml.open("jp:bibliog-in-ntc-pat-exam-rn");
    xml.open(
        "jp:application-reference",
        "appl-type",
        "application",
        "jp:kind-of-law",
        cover.applicationNumber().right().wire());
    xml.open("jp:document-id");
    xml.line("jp:doc-number", cover.applicationNumber().digits());
    xml.close();
    xml.close();
    date(xml, "jp:drafting-date", cover.draftedOn());
    xml.open("jp:draft-person-group");
    xml.line("jp:name", action.examiner());
    xml.close();
    xml.line("jp:invention-title", cover.title());
    String claims = Integer.toString(cover.claimCount());
    xml.line("jp:number-of-claim", claims, "jp:adopted-law", "claim");
    addressee(xml, cover);
    if (!form.articles().isEmpty()) {
      xml.open("jp:article-group");
      form.articles().forEach(article -> xml.line("jp:article", article.ja()));
      xml.close();
    }
    xml.close();
  }

  private static void addressee(XmlText xml, NoticeCover cover) {
    boolean represented = !cover.agents().isEmpty();
    List<Party> persons = represented ? cover.agents() : cover.applicants();
    String kind = represented ? "attorney" : "applicant";
    xml.open("jp:addressed-to-person-group", "jp:kind-of-person", kind);
    persons.stream().limit(1).forEach(first -> xml.line("jp:name", first.name()));
    if (persons.size() > 1) {
      xml.line("jp:number-of-other-persons", Integer.toString(persons.size() - 1));
    }
    xml.close();
  }

  private static void conclusion(XmlText xml, NoticeForm form) {
    xml.open("jp:conclusion-part-article");
    xml.paragraphs("ja", form.conclusionJa());
    xml.paragraphs("en", form.conclusionEn());
    xml.close();
  }

  private static void body(XmlText xml, NoticeForm form) {
    Reasons reasons = form.reasons();
    if (reasons == null) {
      return;
    }
    xml.open("jp:drafting-body");
    xml.paragraphs("ja", reasons.ja());
    if (reasons.en() != null) {
      xml.paragraphs("en", reasons.en());
    }
    xml.close();
  }

  private static void footer(XmlText xml, OfficeAction action) {
    xml.open("jp:footer-article");
    xml.open("jp:approval-column-article");
    xml.open("jp:staff1-group");
    xml.line("jp:official-title", EXAMINER_TITLE);
    xml.line("jp:name", action.examiner());
    xml.close();
    xml.close();
    xml.close();
  }

  private static void date(XmlText xml, String element, LocalDate day) {
    xml.open(element);
    xml.line("jp:date", DATE.format(day));
    xml.close();
  }
}
