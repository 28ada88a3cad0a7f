package org.patentoffice.legalstatus.edition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which version of the ST.27 data a new office begins with. */
@ConfigMapping(prefix = "office.legal-status")
interface EditionConfig {

  /** A version of {@code st27/versions.csv}; afterwards the version is switched by an operator. */
  @WithDefault("jpo-st27-2026.2")
  String mappingVersion();
}
