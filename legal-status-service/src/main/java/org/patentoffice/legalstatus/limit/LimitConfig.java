package org.patentoffice.legalstatus.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often one client may ask the API. */
@ConfigMapping(prefix = "office.legal-status.limit")
interface LimitConfig {

  /** So many at once, and again so many within a minute; counted per address and instance. */
  @WithDefault("1200")
  int requestsPerMinute();
}
