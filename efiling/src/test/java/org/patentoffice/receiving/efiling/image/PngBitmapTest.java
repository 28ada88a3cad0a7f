package org.patentoffice.receiving.efiling.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.receiving.efiling.example.DrawnPictures;

/** Our decoder sees what the JDK's sees, in less memory. */
class PngBitmapTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "png-mono 61x47@200",
        "png-mono 64x47@200",
        "png-grey 61x47@200",
        "png-colour 61x47@200",
        "png-alpha 61x47@200",
        "png-palette 61x47@200",
        "png-deep 61x47@200"
      })
  void shouldSeeTheSamePixelsAsTheJdkWhenAPngIsDecoded(String recipe) throws IOException {
    // Given
    byte[] png = DrawnPictures.draw(recipe);
    Bitmap expected = AnyBitmap.decode(png, ImageFacts.Format.PNG);

    // When
    Bitmap bitmap = PngBitmap.decode(png);

    // Then
    assertThat(bitmap.width()).isEqualTo(expected.width());
    assertThat(bitmap.height()).isEqualTo(expected.height());
    assertThat(bitmap.rows()).isEqualTo(expected.rows()).contains((byte) 0).contains((byte) -1);
  }

  @Test
  void shouldRefuseWhenRowsAreMissing() {
    // Given
    byte[] damaged = DrawnPictures.draw("damaged 61x47@0");

    // When
    var decoding = assertThatThrownBy(() -> PngBitmap.decode(damaged));

    // Then
    decoding.isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldNeverFailInAnotherWayWhenAnyByteIsChanged() {
    // Given
    byte[] png = DrawnPictures.draw("png-palette 31x17@200");
    int[] outcomes = new int[2];

    // When
    for (int i = 0; i < png.length; i++) {
      byte[] changed = Arrays.copyOf(png, png.length);
      changed[i] ^= 0x55;
      if (ImageHeaders.inspect(changed) instanceof ImageFacts facts && facts.fitsPage()) {
        outcomes[TiffWriter.convert(changed, facts).isPresent() ? 0 : 1]++;
      }
    }

    // Then
    assertThat(outcomes[0]).as("still a picture").isPositive();
    assertThat(outcomes[1]).as("damaged").isPositive();
  }
}
