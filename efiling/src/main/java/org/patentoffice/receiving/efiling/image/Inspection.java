package org.patentoffice.receiving.efiling.image;

/** What the header of an image file says. */
public sealed interface Inspection permits ImageFacts, Inspection.NotAnImage {

  /** Neither PNG, GIF, BMP nor JPEG, or its structure is broken. */
  record NotAnImage(String reason) implements Inspection {}
}
