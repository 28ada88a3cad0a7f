package org.patentoffice.receiving.efiling.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The one decoder of filings, and the encoder of what is kept in their encoding.
 *
 * <p>It reads the Microsoft variant, a superset of Shift_JIS, because a character of NEC's or IBM's
 * extensions can then be named in a finding instead of failing as an unreadable byte. Two decoders
 * would give two code points for one minus sign.
 */
public final class ShiftJis {

  private static final Charset MICROSOFT_SHIFT_JIS = Charset.forName("windows-31j");

  /** Switches character sets in ISO-2022-JP; no text has it. */
  private static final byte ESCAPE = 0x1B;

  private static final String UNKNOWN = "unknown";

  private ShiftJis() {}

  /** What became of the bytes. */
  public sealed interface Decoded permits Text, NotShiftJis {}

  /** The text, lines ended by {@code \n}. */
  public record Text(String text) implements Decoded {}

  /**
   * The bytes are not Shift_JIS.
   *
   * @param byteOffset of the first byte that cannot be read, from 0
   * @param line of that byte, from 1
   * @param suspected the encoding they seem to be in, or "unknown"
   */
  public record NotShiftJis(int byteOffset, int line, String suspected) implements Decoded {}

  /** The bytes of a text whose characters are all allowed in filings. */
  public static byte[] encode(String text) {
    return text.getBytes(MICROSOFT_SHIFT_JIS);
  }

  /** The text of bytes that {@link #encode} made. */
  public static String written(byte[] bytes) {
    return new String(bytes, MICROSOFT_SHIFT_JIS);
  }

  public static Decoded decode(byte[] bytes) {
    String suspected = suspect(bytes);
    if (!suspected.equals(UNKNOWN)) {
      int offset = suspected.startsWith("UTF-16") ? 0 : firstNonAscii(bytes);
      return new NotShiftJis(offset, lineOf(bytes, offset), suspected);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        MICROSOFT_SHIFT_JIS
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      return new NotShiftJis(in.position(), lineOf(bytes, in.position()), suspected);
    }
    return new Text(withLineFeeds(out.array(), out.position()));
  }

  /**
   * UTF-8 can pass as Shift_JIS and turn into nonsense, but never the reverse: a filing has 【,
   * whose Shift_JIS bytes are not UTF-8.
   */
  private static String suspect(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return "UTF-16LE";
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return "UTF-16BE";
    }
    int offset = firstNonAscii(bytes);
    if (offset == bytes.length) {
      return UNKNOWN;
    }
    if (bytes[offset] == ESCAPE) {
      return "ISO-2022-JP";
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return "UTF-8";
    } catch (CharacterCodingException expectedOfShiftJis) {
      return UNKNOWN;
    }
  }

  private static int firstNonAscii(byte[] bytes) {
    int offset = 0;
    while (offset < bytes.length && bytes[offset] >= 0 && bytes[offset] != ESCAPE) {
      offset++;
    }
    return offset;
  }

  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  /** Writes {@code \n} for {@code \r\n} and {@code \r}, in place. */
  private static String withLineFeeds(char[] text, int length) {
    int to = 0;
    for (int from = 0; from < length; from++) {
      char c = text[from];
      if (c != '\r') {
        text[to++] = c;
      } else if (from + 1 == length || text[from + 1] != '\n') {
        text[to++] = '\n';
      }
    }
    return new String(text, 0, to);
  }
}
