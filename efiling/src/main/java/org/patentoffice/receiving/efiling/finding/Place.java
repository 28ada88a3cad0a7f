package org.patentoffice.receiving.efiling.finding;

/**
 * Where something is wrong.
 *
 * @param file name inside the package
 * @param line in the file, from 1; 0 for the file as a whole
 * @param item the item as written, such as 【発明者】 or 【請求項３】; empty if none
 */
public record Place(String file, int line, String item) {

  public static Place file(String file) {
    return new Place(file, 0, "");
  }
}
