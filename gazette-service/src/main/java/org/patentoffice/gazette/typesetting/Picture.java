package org.patentoffice.gazette.typesetting;

/**
 * A picture of a document.
 *
 * @param sourceName file name in the application body, or {@link #sourceIn} an amendment
 * @param fileName file name in the gazette
 */
public record Picture(String sourceName, String fileName) {

  /** How a picture of an amendment is told from one of the same name in the filing. */
  public static String sourceIn(String documentNumber, String name) {
    return documentNumber + "/" + name;
  }
}
