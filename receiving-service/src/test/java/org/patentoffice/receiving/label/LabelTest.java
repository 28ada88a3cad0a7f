package org.patentoffice.receiving.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.receiving.fixture.Papers;
import org.patentoffice.receiving.label.LabelSheets.Sheet;

/**
 * What a barcode says survives printer, scanner and keyboard, and nobody else's is taken for it.
 */
class LabelTest {
  private static final Label LABEL = Label.ofDocument("22600000123", "1A2B3C4D");

  @Property(tries = 200)
  void shouldSayTheSameWhenItIsReadBack(
      @ForAll @LongRange(min = 1, max = 99_999_999_999L) long number,
      @ForAll int code,
      @ForAll boolean box) {
    // Given
    String hex = "%08X".formatted(code);
    Label label = box ? Label.ofBox(number, hex) : Label.ofDocument(Long.toString(number), hex);

    // When / Then
    assertThat(Label.parse(label.text())).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D22600000123-1A2B3C4D",
        "  d22600000123-1a2b3c4d\r",
        "Ｄ２２６０００００１２３－１Ａ２Ｂ３Ｃ４Ｄ",
        "Ｄ２２６０００００１２３ー１Ａ２Ｂ３Ｃ４Ｄ"
      })
  void shouldBeUnderstoodWhenTheKeyboardIsInAnotherMode(String typed) {
    assertThat(Label.parse(typed)).contains(LABEL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "22600000123", "D22600000123", "X22600000123-1A2B3C4D", "D1-1A2B3C4"})
  void shouldBeNoneWhenItIsSomethingElse(String text) {
    assertThat(Label.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1.0",
    "90, 1.0",
    "180, 1.0",
    "270, 1.0",
    "2, 1.0",
    "-3, 1.0",
    "0, 0.5",
    "180, 0.5"
  })
  void shouldBeReadWhicheverWayUpTheSheetLies(int degrees, double scale) {
    // Given
    BufferedImage printed = sheets(LABEL).getFirst();

    // When
    BufferedImage scanned = dirty(turned(printed, degrees, scale));

    // Then
    assertThat(LabelReader.read(scanned)).contains(LABEL);
  }

  @Test
  void shouldPrintASheetForEachLabel() {
    // Given
    Label box = Label.ofBox(7, "00FF00FF");

    // When
    List<BufferedImage> sheets = sheets(LABEL, box);

    // Then
    assertThat(sheets).hasSize(2);
    assertThat(LabelReader.read(sheets.get(1))).contains(box);
  }

  @Test
  void shouldFindNoneOnAnOrdinaryPage() {
    // Given
    List<BufferedImage> pages =
        Papers.pages("patent-application", Papers.patent(1)).stream().map(LabelTest::grey).toList();

    // When / Then
    assertThat(pages).isNotEmpty().allMatch(page -> LabelReader.read(page).isEmpty());
  }

  @Test
  void shouldFindNoneWhenThePaperHasABarcodeOfItsOwn() throws WriterException {
    // Given
    BitMatrix code =
        new QRCodeWriter()
            .encode("https://example.com/", BarcodeFormat.QR_CODE, 400, 400, Map.of());
    BufferedImage page = new BufferedImage(800, 1100, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        boolean dark = x >= 100 && x < 500 && y >= 100 && y < 500 && code.get(x - 100, y - 100);
        page.setRGB(x, y, (dark ? Color.BLACK : Color.WHITE).getRGB());
      }
    }

    // When / Then
    assertThat(LabelReader.read(page)).isEmpty();
  }

  private static List<BufferedImage> sheets(Label... labels) {
    return Papers.pagesOf(
        LabelSheets.pdf(
            List.of(labels).stream()
                .map(label -> new Sheet(label, "仕切り紙", List.of("特許出願", "枚数　3枚")))
                .toList()));
  }

  private static BufferedImage turned(BufferedImage page, int degrees, double scale) {
    boolean lying = degrees % 180 == 90;
    int width = (int) ((lying ? page.getHeight() : page.getWidth()) * scale);
    int height = (int) ((lying ? page.getWidth() : page.getHeight()) * scale);
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(Math.toRadians(degrees));
    graphics.scale(scale, scale);
    graphics.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
    graphics.dispose();
    return turned;
  }

  /** Specks, as on the glass of every scanner. */
  private static BufferedImage dirty(BufferedImage page) {
    Random random = new Random(7);
    for (int i = 0; i < page.getWidth() * page.getHeight() / 400; i++) {
      page.setRGB(
          random.nextInt(page.getWidth()),
          random.nextInt(page.getHeight()),
          (random.nextBoolean() ? Color.BLACK : Color.WHITE).getRGB());
    }
    return page;
  }

  private static BufferedImage grey(BufferedImage page) {
    BufferedImage grey =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = grey.createGraphics();
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return grey;
  }
}
