package org.patentoffice.receiving.efiling.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * One XML file being written: one element a line, but no white space added inside mixed text.
 *
 * <p>Straight into the bytes of the file: the JDK's writers pass each character through three
 * buffers, which was a quarter of the time of a filing. {@code XmlTextTest} reads back what is
 * written with the JDK's parser.
 */
final class XmlText {

  static final String JP_NAMESPACE = "http://www.jpo.go.jp";
  private static final int FIRST_BYTES = 8 * 1024;

  /** A character of a text is at most so long: an escaped ampersand. */
  private static final int LONGEST_CHARACTER_BYTES = 5;

  private static final char FIRST_OF_THREE_BYTES = '\u0800';
  private static final byte[] LESS = ascii("&lt;");
  private static final byte[] GREATER = ascii("&gt;");
  private static final byte[] AMPERSAND = ascii("&amp;");

  private byte[] bytes = new byte[FIRST_BYTES];
  private int length;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean prefixed;

  private XmlText() {
    markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** A file whose root declares the office's namespace. */
  static XmlText office(String root, String... attributes) {
    XmlText xml = new XmlText();
    xml.prefixed = true;
    return xml.open(root, attributes);
  }

  /** A file without namespaces. */
  static XmlText plain(String root, String... attributes) {
    return new XmlText().open(root, attributes);
  }

  /**
   * Opens an element whose content is elements.
   *
   * @param attributes name, value, name, value …
   */
  XmlText open(String name, String... attributes) {
    return start(name, attributes).markup("\n");
  }

  XmlText close() {
    return end().markup("\n");
  }

  /** Opens an element whose content is text; {@link #close()} ends its line. */
  XmlText start(String name, String... attributes) {
    open.push(name);
    return tag(name, attributes).markup(">");
  }

  /** Ends an element inside text. */
  XmlText end() {
    return markup("</").markup(open.pop()).markup(">");
  }

  XmlText leaf(String name, String text, String... attributes) {
    return start(name, attributes).text(text).close();
  }

  /** An element without content, inside text. */
  XmlText mark(String name, String... attributes) {
    return tag(name, attributes).markup("/>");
  }

  /** An element without content, on a line of its own. */
  XmlText empty(String name, String... attributes) {
    return mark(name, attributes).markup("\n");
  }

  XmlText text(String text) {
    reserve(text.length() * LONGEST_CHARACTER_BYTES);
    byte[] out = bytes;
    int at = length;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_OF_THREE_BYTES && !Character.isSurrogate(c)) {
        out[at++] = (byte) (0xE0 | (c >> 12));
        out[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        out[at++] = (byte) (0x80 | (c & 0x3F));
      } else {
        int codePoint = text.codePointAt(i);
        at = written(codePoint, out, at);
        i += Character.charCount(codePoint) - 1;
      }
    }
    length = at;
    return this;
  }

  byte[] finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Expected every element closed, but open are " + open);
    }
    return Arrays.copyOf(bytes, length);
  }

  private XmlText tag(String name, String... attributes) {
    markup("<").markup(name);
    if (prefixed) {
      prefixed = false;
      attribute("xmlns:jp", JP_NAMESPACE);
    }
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    return this;
  }

  private void attribute(String name, String value) {
    markup(" ").markup(name).markup("=\"");
    int from = 0;
    for (int quote = value.indexOf('"'); quote >= 0; quote = value.indexOf('"', from)) {
      text(value.substring(from, quote)).markup("&quot;");
      from = quote + 1;
    }
    text(value.substring(from)).markup("\"");
  }

  /** Writes what is no Japanese character; answers where it ends. */
  private static int written(int codePoint, byte[] out, int at) {
    byte[] encoded =
        switch (codePoint) {
          case '<' -> LESS;
          case '>' -> GREATER;
          case '&' -> AMPERSAND;
          default -> Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
        };
    System.arraycopy(encoded, 0, out, at, encoded.length);
    return at + encoded.length;
  }

  /** ASCII, as it is. */
  @SuppressWarnings("deprecation") // copies the bytes of ASCII without an encoder
  private XmlText markup(String markup) {
    reserve(markup.length());
    markup.getBytes(0, markup.length(), bytes, length);
    length += markup.length();
    return this;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
