package org.patentoffice.receiving.efiling.xml;

import java.nio.charset.StandardCharsets;
import org.patentoffice.receiving.efiling.text.ShiftJis;

/**
 * One file made from a filing.
 *
 * @param name such as {@code JPOXMLDOC01-appb.xml}
 * @param bytes not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never compared
public record ConvertedPart(String name, Role role, String mediaType, byte[] bytes) {

  /** What the file is for. */
  public enum Role {
    BIBLIOGRAPHY,
    BODY,
    IMAGE
  }

  /** What a file that is no image says: XML is in UTF-8, the tagged form in Shift_JIS. */
  public String text() {
    return isTagged() ? ShiftJis.written(bytes) : new String(bytes, StandardCharsets.UTF_8);
  }

  /** Whether it is the tagged form of a design or trademark. */
  public boolean isTagged() {
    return mediaType.equals(Converter.TAGGED);
  }
}
