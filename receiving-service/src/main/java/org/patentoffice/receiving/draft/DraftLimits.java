package org.patentoffice.receiving.draft;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many drafts wait, and how long. A draft is as large as one package may be. */
@ConfigMapping(prefix = "office.drafts")
interface DraftLimits {
  /** Drafts of one owner at a time. */
  @WithDefault("10")
  int maxPerOwner();

  /** Days of office time after which a draft is deleted. */
  @WithDefault("14")
  int daysKept();
}
