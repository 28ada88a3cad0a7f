package org.patentoffice.receiving.efiling.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageHeadersTest {

  private static final String[] RECIPES = {
    "png-mono 60x40@200", "gif-mono 60x40@0", "bmp-mono 60x40@0", "jpeg-grey 60x40@0"
  };

  @ParameterizedTest
  @CsvSource({
    "png-mono 600x400@300,PNG,TWO,300,1,false",
    "png-grey 600x400@200,PNG,GREY,200,1,false",
    "png-colour 600x400@96,PNG,COLOUR,96,1,false",
    "gif-mono 600x400@0,GIF,TWO,0,1,false",
    "gif-animated 600x400@0,GIF,TWO,0,2,false",
    "bmp-mono 600x400@0,BMP,TWO,0,1,false",
    "bmp-colour 600x400@0,BMP,COLOUR,0,1,false",
    "jpeg-grey 600x400@0,JPEG,GREY,0,1,false",
    "jpeg-colour 600x400@0,JPEG,COLOUR,0,1,false",
    "jpeg-progressive 600x400@0,JPEG,GREY,0,1,true"
  })
  void shouldReadTheHeaderWhenPictureIsOfKnownKind(
      String recipe,
      ImageFacts.Format format,
      ImageFacts.Colours colours,
      int dpi,
      int frames,
      boolean progressive) {
    // Given
    byte[] picture = TestPictures.make(recipe);

    // When
    Inspection inspection = ImageHeaders.inspect(picture);

    // Then
    assertThat(inspection)
        .isEqualTo(new ImageFacts(format, 600, 400, dpi, colours, frames, progressive));
  }

  @Property(tries = 400)
  void shouldNeverFailWhenPictureIsCutAndSpoiled(
      @ForAll @IntRange(min = 0, max = 3) int kind, @ForAll Random random) {
    byte[] picture = TestPictures.make(RECIPES[kind]);
    byte[] spoiled = Arrays.copyOf(picture, 1 + random.nextInt(picture.length));
    for (int i = 0; i < 5; i++) {
      spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
    }

    Inspection inspection = ImageHeaders.inspect(spoiled);

    assertThat(inspection).isNotNull();
  }
}
