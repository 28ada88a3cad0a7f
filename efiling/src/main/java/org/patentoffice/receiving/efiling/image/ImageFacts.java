package org.patentoffice.receiving.efiling.image;

/**
 * An image by its header; no pixel has been decoded.
 *
 * @param statedDotsPerInch 0 if the file does not say
 * @param frames more than one if animated
 */
public record ImageFacts(
    Format format,
    int widthPixels,
    int heightPixels,
    int statedDotsPerInch,
    Colours colours,
    int frames,
    boolean progressive)
    implements Inspection {

  /** The largest picture is 170 × 255 mm. */
  private static final int[][] LARGEST_PIXELS_BY_DPI = {
    {200, 1338, 2007}, {300, 2007, 3011}, {400, 2677, 4015}
  };

  /** Files keep dots per metre: 400 dpi comes back as 399 or 401. */
  private static final int TOLERANCE_DPI = 2;

  private static final double MILLIMETRES_PER_INCH = 25.4;

  /** File formats that a filing may contain. */
  public enum Format {
    PNG,
    GIF,
    BMP,
    JPEG
  }

  /** How many colours the file can hold. */
  public enum Colours {
    TWO,
    GREY,
    COLOUR,
    CMYK
  }

  /** True for 200, 300 and 400 dpi, and if the file does not say. */
  public boolean hasAllowedResolution() {
    if (statedDotsPerInch == 0) {
      return true;
    }
    for (int[] limit : LARGEST_PIXELS_BY_DPI) {
      if (Math.abs(statedDotsPerInch - limit[0]) <= TOLERANCE_DPI) {
        return true;
      }
    }
    return false;
  }

  /**
   * The resolution stated, if it is allowed; else the lowest at which the picture fits the page.
   */
  public int dotsPerInch() {
    for (int[] limit : LARGEST_PIXELS_BY_DPI) {
      boolean stated = Math.abs(statedDotsPerInch - limit[0]) <= TOLERANCE_DPI;
      boolean silent = statedDotsPerInch == 0 || !hasAllowedResolution();
      if (stated || (silent && fits(limit))) {
        return limit[0];
      }
    }
    return LARGEST_PIXELS_BY_DPI[LARGEST_PIXELS_BY_DPI.length - 1][0];
  }

  public boolean fitsPage() {
    for (int[] limit : LARGEST_PIXELS_BY_DPI) {
      if (limit[0] == dotsPerInch()) {
        return fits(limit);
      }
    }
    return false;
  }

  /** Width on paper in millimetres, one decimal. */
  public String widthMillimetres() {
    return millimetres(widthPixels);
  }

  /** Height on paper in millimetres, one decimal. */
  public String heightMillimetres() {
    return millimetres(heightPixels);
  }

  private boolean fits(int[] limit) {
    return widthPixels <= limit[1] && heightPixels <= limit[2];
  }

  private String millimetres(int pixels) {
    long tenths = Math.round(pixels * MILLIMETRES_PER_INCH * 10 / dotsPerInch());
    return tenths / 10 + "." + tenths % 10;
  }
}
