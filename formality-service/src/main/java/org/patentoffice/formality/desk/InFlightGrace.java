package org.patentoffice.formality.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How long after the end of a period the office waits for documents that were received in time but
 * whose events are still on their way. The wait costs nobody anything: the outcome is dated by the
 * period, not by when it is decided.
 */
@ConfigMapping(prefix = "formality.in-flight-grace")
interface InFlightGrace {

  /** In an office on real time: longer than any outage of the pipe that is not repaired by hand. */
  @WithDefault("PT1H")
  Duration realTime();

  /**
   * Where the clock can be moved (demonstration, test), nobody wants to wait, and events take
   * milliseconds.
   */
  @WithDefault("PT2S")
  Duration movableClock();
}
