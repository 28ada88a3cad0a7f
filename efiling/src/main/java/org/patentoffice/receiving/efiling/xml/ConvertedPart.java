package org.patentoffice.receiving.efiling.xml;

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
}
