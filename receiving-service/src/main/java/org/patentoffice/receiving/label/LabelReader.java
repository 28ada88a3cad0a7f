package org.patentoffice.receiving.label;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the barcode of the desk on a scanned page, whichever way up it lies. */
public final class LabelReader {
  private static final Map<DecodeHintType, Object> HINTS =
      Map.of(
          DecodeHintType.POSSIBLE_FORMATS,
          List.of(BarcodeFormat.QR_CODE, BarcodeFormat.CODE_128),
          DecodeHintType.TRY_HARDER,
          true);

  private LabelReader() {}

  /**
   * Reads.
   *
   * @param page one byte of grey a pixel
   */
  public static Optional<Label> read(BufferedImage page) {
    byte[] grey = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
    int width = page.getWidth();
    int height = page.getHeight();
    BinaryBitmap bitmap =
        new BinaryBitmap(
            new HybridBinarizer(
                new PlanarYUVLuminanceSource(grey, width, height, 0, 0, width, height, false)));
    try {
      return Label.parse(new MultiFormatReader().decode(bitmap, HINTS).getText());
    } catch (NotFoundException none) {
      return Optional.empty();
    }
  }
}
