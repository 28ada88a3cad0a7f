package org.patentoffice.receiving.upload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many uploads may be under way, and how long nothing may come. */
@ConfigMapping(prefix = "office.uploads")
interface UploadLimits {
  /** Uploads of one owner that are under way or wait to be looked at. */
  @WithDefault("5")
  int maxPerOwner();

  /** Hours of office time without a piece, after which an upload is deleted. */
  @WithDefault("24")
  int maxIdleHours();

  /** Bytes that are committed at once. */
  @WithDefault("262144")
  int maxPieceBytes();
}
