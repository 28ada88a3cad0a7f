package org.patentoffice.gazette.issue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of the making of an issue. */
@ConfigMapping(prefix = "gazette.issue")
interface IssueConfig {
  /**
   * How long after its first moment an issue day waits for facts of the days before that are still
   * on their way; office time.
   */
  @WithDefault("3")
  int quietPeriodSeconds();

  /**
   * How long an issue waits for a document that its owner has not delivered; then the case is
   * postponed.
   */
  @WithDefault("600")
  int contentWaitSeconds();

  /** At most so many documents are typeset in one transaction. */
  @WithDefault("50")
  int documentsPerBatch();

  /** At most so many documents in one issue; the rest goes into the next. */
  @WithDefault("3000")
  int documentsPerIssue();
}
