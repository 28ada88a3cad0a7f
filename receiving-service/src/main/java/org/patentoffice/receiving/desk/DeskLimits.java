package org.patentoffice.receiving.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much the desk takes, and how long a person has a document. */
@ConfigMapping(prefix = "office.desk")
public interface DeskLimits {
  /** Minutes of real time without a saved draft after which another person may take over. */
  @WithDefault("30")
  int leaseMinutes();

  /** A draft, and what is keyed, as sent. */
  @WithDefault("65536")
  int maxDraftBytes();

  /** Pages of one envelope. */
  @WithDefault("100")
  int maxPages();

  /** Files in which an envelope is scanned. */
  @WithDefault("100")
  int maxScanFiles();

  /** Pixels of a scanned page: A4 at 600 dpi has 35 million. */
  @WithDefault("40000000")
  long maxPagePixels();

  /** Longer side of the image of a page that is shown, in pixels: A4 at 200 dpi. */
  @WithDefault("2340")
  int shownPagePixels();

  /** Seconds that an envelope waits while others are being read. */
  @WithDefault("15")
  int maxWaitSeconds();

  /** Envelopes, takeovers and other rows in one answer. */
  @WithDefault("200")
  int maxListed();
}
