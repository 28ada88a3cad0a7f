package org.patentoffice.receiving.batch.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.label.Label;

/**
 * The pages behind one separator sheet, without the sheet itself.
 *
 * @param label null for what lies before the first separator
 * @param firstPage from 1
 * @param lastPage one less than the first if there is no page
 */
public record Part(@Nullable Label label, int firstPage, int lastPage) {

  /** How many pages it has. */
  public int pages() {
    return lastPage - firstPage + 1;
  }

  /**
   * Splits a pile. The same separator right behind itself, as when the back of a sheet is scanned
   * too, is one separator. Every page that is no separator is in exactly one part.
   *
   * @param labels what was read on each page, in order
   */
  public static List<Part> split(List<Optional<Label>> labels) {
    List<Part> parts = new ArrayList<>();
    Label label = null;
    int first = 1;
    for (int page = 1; page <= labels.size(); page++) {
      Optional<Label> read =
          labels.get(page - 1).filter(found -> found.kind() == Label.Kind.DOCUMENT);
      if (read.isPresent()) {
        boolean again = page == first && read.get().equals(label);
        if (!again) {
          add(parts, label, first, page - 1);
        }
        label = read.get();
        first = page + 1;
      }
    }
    add(parts, label, first, labels.size());
    return parts;
  }

  private static void add(List<Part> parts, @Nullable Label label, int first, int last) {
    if (label != null || last >= first) {
      parts.add(new Part(label, first, last));
    }
  }
}
