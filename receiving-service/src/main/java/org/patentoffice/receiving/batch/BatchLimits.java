package org.patentoffice.receiving.batch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** How much a batch may have, and where scanners leave theirs. */
@ConfigMapping(prefix = "office.batch")
public interface BatchLimits {
  /** Pages of one batch. */
  @WithDefault("500")
  int maxPages();

  /** Bytes of one batch from the folder; an upload is limited like every body. */
  @WithDefault("67108864")
  long maxBytes();

  /** Pages that are read in one transaction. */
  @WithDefault("10")
  int pagesAtOnce();

  /** Batches in one answer, and files taken from the folder at a time. */
  @WithDefault("100")
  int maxListed();

  /** The folder in which scanners leave files (PDF, TIFF, PNG); none if it is not set. */
  Optional<Path> folder();
}
