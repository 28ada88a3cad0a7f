package org.patentoffice.receiving.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.fixture.Dispatches;

/** A notice on paper says what it says on the page. */
class NoticePdfTest {
  private static final String NUMBER = "06126000001";

  @Test
  void shouldSayWhatTheNoticeSaysWhenItIsReadOnline() throws IOException {
    // Given
    byte[] notice = Dispatches.bytesOf(NUMBER);

    // When
    byte[] pdf = pdf(notice, Language.EN, null);

    // Then
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(text(document))
          .contains("拒絶理由通知書", "2026年11月22日", "この出願は、次の理由により", "000001")
          .contains("This application is to be refused for this reason.");
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("拒絶理由通知書 " + NUMBER);
    }
  }

  @Test
  void shouldPutTheAddressOnASheetOfItsOwnWhenItGoesByPost() throws IOException {
    // Given
    Cover cover =
        new Cover("架空　太郎", "東京都架空区架空町１－１", "特願2026-000001", NUMBER, LocalDate.of(2026, 12, 1));

    // When
    byte[] pdf = pdf(Dispatches.bytesOf(NUMBER), Language.JA, cover);

    // Then
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(page(document, 1))
          .contains("東京都架空区架空町１－１", "架空　太郎　様", "特願2026-000001", "2026年12月1日")
          .doesNotContain("この出願は");
      assertThat(page(document, 2)).contains("この出願は", "2 / 2").doesNotContain("Translation");
    }
  }

  @Test
  void shouldShowTheBytesWhenItIsNoNotice() throws IOException {
    // Given
    byte[] other = "<b>&lt;script&gt; no notice".getBytes(StandardCharsets.UTF_8);

    // When
    byte[] pdf = pdf(other, Language.JA, null);

    // Then
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(text(document)).contains("<b>&lt;script&gt; no notice");
    }
  }

  /** No notice may have a hole where a name was: every character that a filing may have. */
  @Test
  void shouldHaveEveryCharacterOfJisX0208() throws IOException {
    // Given
    List<String> missing = new ArrayList<>();
    try (InputStream in = NoticePdf.font();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();

      // When
      for (int row = 1; row <= 84; row++) {
        for (int cell = 1; cell <= 94; cell++) {
          String character = jisX0208(row, cell);
          if (!character.isEmpty() && glyphs.getGlyphId(character.codePointAt(0)) == 0) {
            missing.add(character);
          }
        }
      }
    }

    // Then
    assertThat(missing).isEmpty();
  }

  /** Empty where the set has no character. */
  private static String jisX0208(int row, int cell) {
    ByteBuffer bytes = ByteBuffer.wrap(new byte[] {(byte) (row + 0xA0), (byte) (cell + 0xA0)});
    try {
      return Charset.forName("EUC-JP").newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException none) {
      return "";
    }
  }

  private static byte[] pdf(byte[] notice, Language language, @Nullable Cover cover) {
    return new NoticePdf().of(notice, "拒絶理由通知書 " + NUMBER, language, cover);
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document);
  }

  private static String page(PDDocument document, int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return stripper.getText(document);
  }
}
