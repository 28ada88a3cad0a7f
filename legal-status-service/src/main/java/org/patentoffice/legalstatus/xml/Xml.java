package org.patentoffice.legalstatus.xml;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Elements with text in them. */
public final class Xml {
  /** The namespaces of a root element: ours, and Common and Patent of ST.96. */
  public static final String NAMESPACES =
      "xmlns=\"urn:patent-office:legal-status:v1\""
          + " xmlns:com=\"http://www.wipo.int/standards/XMLSchema/ST96/Common\""
          + " xmlns:pat=\"http://www.wipo.int/standards/XMLSchema/ST96/Patent\"";

  private Xml() {}

  /** An element; nothing if there is no value. */
  public static void element(Writer out, String name, @Nullable Object value) throws IOException {
    if (value != null) {
      out.write("<" + name + ">");
      escape(out, value.toString());
      out.write("</" + name + ">");
    }
  }

  /** Characters that XML 1.0 does not allow are left out: nothing else could be done with them. */
  private static void escape(Writer out, String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '\t', '\n', '\r' -> out.write(c);
        default -> {
          if (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') {
            out.write(c);
          }
        }
      }
    }
  }
}
