package org.patentoffice.receiving.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.receiving.desk.domain.Field.Region;
import org.patentoffice.receiving.desk.domain.Manuscript.Picture;
import org.w3c.dom.Element;

/** Pictures cut from a scan are what e-filing wants: efiling.md 1.4. */
class PictureCutterTest {
  private static final Color INK = new Color(120, 0, 0);
  private static final Region FRAME = new Region(1, 0.25, 0.25, 0.5, 0.25);

  @ParameterizedTest
  @CsvSource({
    "1654, 2339, false, 1654, 1169",
    "827, 1169, false, 1654, 1169",
    "3307, 4677, false, 1654, 1169",
    "1654, 2339, true, 827, 585",
    "827, 1169, true, 827, 585"
  })
  void shouldHaveItsResolutionWhateverTheScanHad(
      int width, int height, boolean colour, int expectedWidth, int expectedHeight)
      throws IOException {
    // Given
    BufferedImage page = page(width, height);

    // When
    BufferedImage cut = read(PictureCutter.cut(page, new Picture(FRAME, colour)));

    // Then
    assertThat(cut.getWidth()).isCloseTo(expectedWidth, within(3));
    assertThat(cut.getHeight()).isCloseTo(expectedHeight, within(3));
  }

  @Test
  void shouldBeBlackAndWhitePngForADrawing() throws IOException {
    // Given
    BufferedImage page = page(1654, 2339);

    // When
    byte[] cut = PictureCutter.cut(page, new Picture(FRAME, false));

    // Then
    assertThat(cut).startsWith(0x89, 'P', 'N', 'G');
    BufferedImage image = read(cut);
    assertThat(image.getColorModel().getPixelSize()).isEqualTo(1);
    assertThat(image.getRGB(1, 1)).as("the drawing").isEqualTo(Color.BLACK.getRGB());
    assertThat(image.getRGB(image.getWidth() - 2, image.getHeight() - 2))
        .as("the paper")
        .isEqualTo(Color.WHITE.getRGB());
    assertThat(density(cut, "png", "javax_imageio_png_1.0", "pHYs", "pixelsPerUnitXAxis"))
        .isEqualTo("15748");
  }

  @Test
  void shouldBeColourJpegForAMark() throws IOException {
    // Given
    BufferedImage page = page(1654, 2339);

    // When
    byte[] cut = PictureCutter.cut(page, new Picture(FRAME, true));

    // Then
    assertThat(cut).startsWith(0xff, 0xd8, 0xff, 0xe0);
    BufferedImage image = read(cut);
    assertThat(image.getColorModel().getNumComponents()).isEqualTo(3);
    Color ink = new Color(image.getRGB(4, 4));
    assertThat(ink.getRed()).as("the colour is kept").isCloseTo(INK.getRed(), within(8));
    assertThat(ink.getBlue()).isLessThan(8);
    assertThat(density(cut, "jpeg", "javax_imageio_jpeg_image_1.0", "app0JFIF", "Xdensity"))
        .isEqualTo("200");
  }

  @Test
  void shouldAlwaysGiveTheSameBytes() throws IOException {
    // Given
    byte[] first = PictureCutter.cut(page(827, 1169), new Picture(FRAME, true));

    // When
    byte[] second = PictureCutter.cut(page(827, 1169), new Picture(FRAME, true));

    // Then
    assertThat(second).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "'1 0.100 0.200 0.300 0.400', 1, true",
    "'2 0.1 0.2 0.3 0.4', 1, false",
    "'0 0.1 0.2 0.3 0.4', 1, false",
    "'1 0.8 0.2 0.3 0.4', 1, false",
    "'1 0.1 0.2 0.001 0.4', 1, false",
    "'1 0.1 0.2 0.3', 1, false",
    "'1 -0.1 0.2 0.3 0.4', 1, false",
    "'1 0.1 0.2 0.3 0.4 <b>', 1, false",
    "'', 1, false"
  })
  void shouldTakeOnlyAFrameThatIsOnAPage(String text, int pages, boolean taken) {
    // When
    var region = Region.marked(text, pages);

    // Then
    assertThat(region.isPresent()).isEqualTo(taken);
    region.ifPresent(found -> assertThat(found.text()).isEqualTo(text));
  }

  /** White, with the left upper quarter of the frame dark red. */
  private static BufferedImage page(int width, int height) {
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(INK);
    graphics.fillRect(0, 0, width / 2, height * 3 / 8);
    graphics.dispose();
    return page;
  }

  private static BufferedImage read(byte[] image) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(image));
  }

  private static String density(
      byte[] image, String format, String tree, String element, String attribute)
      throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
      reader.setInput(in);
      Element root = (Element) reader.getImageMetadata(0).getAsTree(tree);
      return root.getElementsByTagName(element)
          .item(0)
          .getAttributes()
          .getNamedItem(attribute)
          .getNodeValue();
    } finally {
      reader.dispose();
    }
  }
}
