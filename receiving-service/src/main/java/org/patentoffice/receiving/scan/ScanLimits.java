package org.patentoffice.receiving.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of what was scanned is read. */
@ConfigMapping(prefix = "office.scan")
public interface ScanLimits {
  /** Pages of one envelope. */
  @WithDefault("100")
  int maxPages();

  /** Files in which an envelope is scanned. */
  @WithDefault("100")
  int maxFiles();

  /** Pixels of a scanned page: A4 at 600 dpi has 35 million. */
  @WithDefault("40000000")
  long maxPagePixels();

  /** Longer side of the image of a page that is shown, in pixels: A4 at 200 dpi. */
  @WithDefault("2340")
  int shownPagePixels();

  /** Seconds that a file waits while others are being read. */
  @WithDefault("15")
  int maxWaitSeconds();
}
