package org.patentoffice.legalstatus.edition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which version of the ST.27 data is in force. */
@ConfigMapping(prefix = "office.legal-status")
interface EditionConfig {

  /** Name of a folder under {@code st27/} on the class path. */
  @WithDefault("jpo-st27-2026.1")
  String mappingVersion();
}
