package org.patentoffice.kit.content;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** Base URL of every service of the office, by name. */
@ConfigMapping(prefix = "office.owners")
interface Owners {
  @WithParentName
  Map<String, String> baseUrls();
}
