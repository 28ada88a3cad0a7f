package org.patentoffice.receiving.label;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.patentoffice.receiving.notice.NoticePdf;

/**
 * Sheets (A4, one label each) that lie on a document or stick to a box. The square code is for the
 * scanner of pages, which reads it whichever way up the sheet lies; the bars are for scanners held
 * in the hand.
 */
public final class LabelSheets {
  private static final float POINTS_PER_MM = 72 / 25.4f;
  private static final float MARGIN = 20 * POINTS_PER_MM;
  private static final float SQUARE = 80 * POINTS_PER_MM;
  private static final float BARS_WIDTH = 150 * POINTS_PER_MM;
  private static final float BARS_HEIGHT = 25 * POINTS_PER_MM;
  private static final float TITLE_POINTS = 30;
  private static final float NUMBER_POINTS = 44;
  private static final float LINE_POINTS = 15;
  private static final float LINE_HEIGHT = 1.6f;

  private LabelSheets() {}

  /**
   * One sheet.
   *
   * @param title what it is, such as 仕切り紙
   * @param lines what people read on it
   */
  public record Sheet(Label label, String title, List<String> lines) {}

  /** All of them as one PDF. */
  public static byte[] pdf(List<Sheet> sheets) {
    try (PDDocument document = new PDDocument();
        InputStream file = NoticePdf.font()) {
      PDFont font = PDType0Font.load(document, file);
      for (Sheet sheet : sheets) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          draw(content, font, sheet);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Labels could not be written", e);
    }
  }

  private static void draw(PDPageContentStream content, PDFont font, Sheet sheet)
      throws IOException {
    float top = PDRectangle.A4.getHeight() - MARGIN;
    write(content, font, TITLE_POINTS, top - TITLE_POINTS, sheet.title());
    write(
        content,
        font,
        NUMBER_POINTS,
        top - TITLE_POINTS - NUMBER_POINTS * LINE_HEIGHT,
        sheet.label().number());
    float barsTop = top - TITLE_POINTS - NUMBER_POINTS * LINE_HEIGHT - LINE_POINTS;
    String text = sheet.label().text();
    modules(
        content,
        matrix(text, BarcodeFormat.CODE_128),
        MARGIN,
        barsTop - BARS_HEIGHT,
        BARS_WIDTH,
        BARS_HEIGHT);
    write(content, font, LINE_POINTS, barsTop - BARS_HEIGHT - LINE_POINTS * LINE_HEIGHT, text);
    float squareTop = barsTop - BARS_HEIGHT - LINE_POINTS * LINE_HEIGHT * 2;
    modules(
        content,
        matrix(text, BarcodeFormat.QR_CODE),
        (PDRectangle.A4.getWidth() - SQUARE) / 2,
        squareTop - SQUARE,
        SQUARE,
        SQUARE);
    float y = squareTop - SQUARE - LINE_POINTS * LINE_HEIGHT * 2;
    for (String line : sheet.lines()) {
      write(content, font, LINE_POINTS, y, line);
      y -= LINE_POINTS * LINE_HEIGHT;
    }
  }

  private static BitMatrix matrix(String text, BarcodeFormat format) {
    try {
      Map<EncodeHintType, Object> hints =
          format == BarcodeFormat.QR_CODE
              ? Map.of(
                  EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.H, EncodeHintType.MARGIN, 0)
              : Map.of(EncodeHintType.MARGIN, 0);
      return new MultiFormatWriter().encode(text, format, 1, 1, hints);
    } catch (WriterException e) {
      throw new IllegalStateException("No barcode says " + text, e);
    }
  }

  /** Dark modules as rectangles, row by row: sharp at every resolution. */
  private static void modules(
      PDPageContentStream content,
      BitMatrix matrix,
      float left,
      float bottom,
      float width,
      float height)
      throws IOException {
    float wide = width / matrix.getWidth();
    float high = height / matrix.getHeight();
    for (int y = 0; y < matrix.getHeight(); y++) {
      int x = 0;
      while (x < matrix.getWidth()) {
        int from = x;
        while (x < matrix.getWidth() && matrix.get(x, y)) {
          x++;
        }
        if (x > from) {
          content.addRect(
              left + from * wide, bottom + height - (y + 1) * high, (x - from) * wide, high);
        } else {
          x++;
        }
      }
    }
    content.fill();
  }

  private static void write(
      PDPageContentStream content, PDFont font, float points, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, points);
    content.newLineAtOffset(MARGIN, y);
    content.showText(text);
    content.endText();
  }
}
