package org.patentoffice.receiving.efiling.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TiffWriterTest {

  private static final int WIDEST_PAGE_PIXELS = 2677;

  /** The JDK's own TIFF reader is the judge of our Group 4 coder. */
  @Property(tries = 200)
  void shouldKeepEveryPixelWhenDrawingBecomesTiff(
      @ForAll @IntRange(min = 1, max = 400) int width,
      @ForAll @IntRange(min = 1, max = 40) int height,
      @ForAll @IntRange(min = 1, max = 300) int longestRun,
      @ForAll Random random)
      throws IOException {
    BufferedImage drawing = drawing(width, height, longestRun, random);

    byte[] tiff = convert(drawing);

    assertThat(pixels(ImageIO.read(new ByteArrayInputStream(tiff)))).isEqualTo(pixels(drawing));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 1727, 1728, 1792, 2560, 2623, 2624, 2676, 2677})
  void shouldKeepEveryPixelWhenRunIsOfAnyLength(int run) throws IOException {
    // Given
    BufferedImage drawing =
        new BufferedImage(WIDEST_PAGE_PIXELS, 2, BufferedImage.TYPE_BYTE_BINARY);
    for (int x = 0; x < WIDEST_PAGE_PIXELS; x++) {
      drawing.setRGB(x, 0, x < run ? 0xFF000000 : 0xFFFFFFFF);
      drawing.setRGB(x, 1, x < run ? 0xFFFFFFFF : 0xFF000000);
    }

    // When
    byte[] tiff = convert(drawing);

    // Then
    assertThat(pixels(ImageIO.read(new ByteArrayInputStream(tiff)))).isEqualTo(pixels(drawing));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gif-mono 333x55@0",
        "bmp-mono 333x55@0",
        "png-grey 333x55@300",
        "png-colour 333x55@300",
        "bmp-colour 31x5@0"
      })
  void shouldBecomeBlackAndWhiteWhenPictureIsOfAnotherKind(String recipe) throws IOException {
    // Given
    byte[] picture = TestPictures.make(recipe);
    ImageFacts facts = (ImageFacts) ImageHeaders.inspect(picture);

    // When
    byte[] tiff = TiffWriter.convert(picture, facts).orElseThrow();

    // Then
    assertThat(pixels(ImageIO.read(new ByteArrayInputStream(tiff))))
        .isEqualTo(pixels(ImageIO.read(new ByteArrayInputStream(picture))));
  }

  @Test
  void shouldSayNothingWhenPixelsAreDamaged() {
    // Given
    byte[] picture = TestPictures.make("damaged 600x400@0");
    ImageFacts facts = (ImageFacts) ImageHeaders.inspect(picture);

    // When
    var tiff = TiffWriter.convert(picture, facts);

    // Then
    assertThat(tiff).isEmpty();
  }

  private static BufferedImage drawing(int width, int height, int longestRun, Random random) {
    BufferedImage drawing = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < height; y++) {
      boolean copy = y > 0 && random.nextInt(3) > 0;
      boolean black = random.nextBoolean();
      int left = 0;
      for (int x = 0; x < width; x++) {
        if (left-- == 0) {
          left = random.nextInt(longestRun);
          black = !black;
        }
        int above = copy ? drawing.getRGB(Math.max(0, x - random.nextInt(2)), y - 1) : 0;
        drawing.setRGB(x, y, copy ? above : black ? 0xFF000000 : 0xFFFFFFFF);
      }
    }
    return drawing;
  }

  private static byte[] convert(BufferedImage drawing) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(drawing, "png", png);
    ImageFacts facts = (ImageFacts) ImageHeaders.inspect(png.toByteArray());
    return TiffWriter.convert(png.toByteArray(), facts).orElseThrow();
  }

  private static String pixels(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return image.getWidth() + "×" + image.getHeight() + " " + Arrays.hashCode(pixels);
  }
}
