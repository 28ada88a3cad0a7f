package org.patentoffice.receiving.mailbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Periods and limits of online dispatch. */
@ConfigMapping(prefix = "office.mailbox")
interface MailboxLimits {
  /**
   * Office days after which a document that nobody opened goes out by post. Certainty: assumed (see
   * docs/adr/0014).
   */
  @WithDefault("10")
  int officeDaysUntilPost();

  /** Documents in one answer. */
  @WithDefault("200")
  int maxListedDocuments();

  /** Documents that are printed together. */
  @WithDefault("50")
  int maxBatchDocuments();

  /** Batches in one answer. */
  @WithDefault("50")
  int maxListedBatches();
}
