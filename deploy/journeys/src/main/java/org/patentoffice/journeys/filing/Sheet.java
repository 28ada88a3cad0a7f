package org.patentoffice.journeys.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One HTML document being written line by line, with the images it names. */
final class Sheet {

  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final String CRLF = "\r\n";
  private static final int LABEL_COLUMNS = 11;

  private final StringBuilder html = new StringBuilder(8 * 1024);
  private final Map<String, byte[]> images = new LinkedHashMap<>();

  Sheet(String title) {
    html.append("<HTML>").append(CRLF).append("<HEAD>").append(CRLF);
    html.append("<META http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\">");
    html.append(CRLF).append("<TITLE>").append(title).append("</TITLE>").append(CRLF);
    html.append("</HEAD>").append(CRLF).append("<BODY>").append(CRLF).append("<PRE>").append(CRLF);
  }

  /** An item at the beginning of the line: {@code 【整理番号】　　　　　ＳＹＮ－０００１}. */
  Sheet item(String name, String value) {
    return line(label(name, value));
  }

  /** A group item, which has no content of its own. */
  Sheet group(String name) {
    return line("【" + name + "】");
  }

  /** A member of the group above. */
  Sheet member(String name, String value) {
    return line("　　" + label(name, value));
  }

  /** Text, each line indented by one full-width space. */
  Sheet text(String text) {
    text.lines().forEach(line -> line("　" + line));
    return this;
  }

  Sheet line(String line) {
    html.append(line).append(CRLF);
    return this;
  }

  Sheet image(String fileName, int widthPixels, int heightPixels) {
    images.put(fileName, MonochromePng.frame(widthPixels, heightPixels));
    return line(
        "<IMG SRC=\"%s\" WIDTH=\"%d\" HEIGHT=\"%d\">"
            .formatted(fileName, widthPixels, heightPixels));
  }

  byte[] zip(String documentFileName) {
    String document = html + "</PRE>" + CRLF + "</BODY>" + CRLF + "</HTML>" + CRLF;
    var bytes = new ByteArrayOutputStream(16 * 1024);
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, documentFileName, document.getBytes(SHIFT_JIS));
      for (Map.Entry<String, byte[]> image : images.entrySet()) {
        put(zip, image.getKey(), image.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Digits in full width, as the statutory forms ask. */
  static String wide(long number) {
    return wide(Long.toString(number));
  }

  static String wide(String ascii) {
    var wide = new StringBuilder(ascii.length());
    ascii.chars().forEach(c -> wide.append((char) (c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)));
    return wide.toString();
  }

  private static String label(String name, String value) {
    String label = "【" + name + "】";
    if (value.isEmpty()) {
      return label;
    }
    return label + "　".repeat(Math.max(0, LABEL_COLUMNS - label.length())) + value;
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
