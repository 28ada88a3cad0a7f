package org.patentoffice.gazette.typesetting;

import java.util.Map;

/** Namespaces of gazette documents: WIPO ST.96 V3_1, JPO profile JP_V1_0. */
final class St96 {
  static final String VERSION = "V3_1";
  static final String PROFILE = "JP_V1_0";
  static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  /** Prefix to namespace, in the order in which the root declares them. */
  static final Map<String, String> NAMESPACES =
      Map.of(
          "jppat", "http://www.jpo.go.jp/standards/XMLSchema/ST96/JPPatent",
          "jpcom", "http://www.jpo.go.jp/standards/XMLSchema/ST96/JPCommon",
          "pat", "http://www.wipo.int/standards/XMLSchema/ST96/Patent",
          "com", "http://www.wipo.int/standards/XMLSchema/ST96/Common");

  private St96() {}
}
