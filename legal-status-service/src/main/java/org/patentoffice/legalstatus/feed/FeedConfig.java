package org.patentoffice.legalstatus.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much the feed keeps, and how it is kept alive. */
@ConfigMapping(prefix = "office.legal-status.feed")
interface FeedConfig {

  /** The newest so many entries can be resumed from; whoever comes later takes bulk data. */
  @WithDefault("5000000")
  long keptEntries();

  /** Older ones are thrown away whenever so many more have been written. */
  @WithDefault("10000")
  long trimEvery();

  /** A stream on which nothing happens says so this often. */
  @WithDefault("10S")
  Duration heartbeat();

  /** At most so many streams at once on one instance; more are told to come again. */
  @WithDefault("1000")
  int mostStreams();
}
