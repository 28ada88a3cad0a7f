package org.patentoffice.dossier.casefile.domain;

import org.patentoffice.kit.content.ContentRef;

/**
 * One file of a document.
 *
 * @param name file name, unique within the document
 * @param role what it is to the document
 * @param content where the bytes are and what they must hash to
 */
public record Part(String name, Role role, ContentRef content) {

  /** What a file is to its document. */
  public enum Role {
    /** The package exactly as it was sent. */
    PACKAGE,
    /** A file of the package as it was sent, for example the HTML. */
    ORIGINAL,
    /** The request or cover with its items, as XML. */
    BIBLIOGRAPHY,
    /** Description, claims, abstract and drawings, as XML. */
    BODY,
    /** A drawing, formula or table. */
    IMAGE,
    /** A notice that the office dispatched, as XML. */
    NOTICE;

    /**
     * The role spelt so on the wire; anything unknown is kept as {@link #ORIGINAL}, the most closed
     * one.
     */
    public static Role parse(String wire) {
      return switch (wire) {
        case "package" -> PACKAGE;
        case "bibliography" -> BIBLIOGRAPHY;
        case "body" -> BODY;
        case "image" -> IMAGE;
        default -> ORIGINAL;
      };
    }

    /** The spelling in answers, for example {@code bibliography}. */
    public String wire() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
