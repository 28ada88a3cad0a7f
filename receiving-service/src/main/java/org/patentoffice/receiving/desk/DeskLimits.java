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

  /** Envelopes, takeovers and other rows in one answer. */
  @WithDefault("200")
  int maxListed();
}
