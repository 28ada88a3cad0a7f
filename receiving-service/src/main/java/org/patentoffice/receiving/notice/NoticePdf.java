package org.patentoffice.receiving.notice;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.efiling.item.JapaneseDate;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A dispatched notice as PDF (A4): the same view as on the page, laid out for paper, tagged for
 * screen readers. The font is inside, so that it prints alike everywhere.
 */
@ApplicationScoped
public class NoticePdf {
  private static final String SENDER = "オープン特許庁";
  private static final String FONT = "BIZ UDGothic";
  private static final String FONT_FILE = "/notice/BIZUDGothic-Regular.ttf";
  private static final String STYLE = text("/notice/notice.css");

  /**
   * Lays out one notice.
   *
   * @param title of the PDF, such as the name of the document and its number
   * @param cover the sheet in front of it; null if it does not go by post
   */
  public byte[] of(byte[] notice, String title, Language language, @Nullable Cover cover) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      PdfRendererBuilder pdf = new PdfRendererBuilder();
      pdf.usePdfUaAccessibility(true);
      pdf.useFont(NoticePdf::font, FONT);
      pdf.withProducer("open patent office");
      pdf.withW3cDocument(page(notice, title, language, cover), null);
      pdf.toStream(out);
      pdf.run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The PDF could not be written", e);
    }
  }

  private static Document page(
      byte[] notice, String title, Language language, @Nullable Cover cover) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Html html = new Html(bytes);
    html.open("html", "lang", language.tag()).open("head");
    html.leaf("title", title);
    html.empty("meta", "name", "subject", "content", title);
    html.leaf("style", STYLE).close().open("body");
    if (cover != null) {
      write(html, cover);
    }
    new NoticeView(html, language).write(notice);
    html.close().close().flush();
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes.toByteArray()));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("Expected well-formed output of Html", e);
    }
  }

  private static void write(Html html, Cover cover) {
    html.open("section", "class", "cover", "lang", "ja").open("div", "class", "window");
    if (!cover.address().isEmpty()) {
      html.leaf("p", cover.address());
    }
    html.leaf("p", cover.name() + "　様", "class", "name");
    html.close().leaf("p", SENDER, "class", "sender");
    html.open("dl", "class", "facts contents");
    html.leaf("dt", "出願番号").leaf("dd", cover.applicationNumber());
    html.leaf("dt", "書類番号").leaf("dd", cover.documentNumber());
    html.leaf("dt", "発送日").leaf("dd", day(cover.postedOn()));
    html.close().close();
  }

  private static String day(LocalDate day) {
    return JapaneseDate.ofDigits(DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }

  /** The font (TrueType) of whatever the office prints. */
  public static InputStream font() {
    return resource(FONT_FILE);
  }

  private static String text(String name) {
    try (InputStream in = resource(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = NoticePdf.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("Expected the file " + name);
    }
    return in;
  }
}
