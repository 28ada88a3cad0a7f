package org.patentoffice.receiving.desk.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.patentoffice.receiving.efiling.text.Characters;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * The one way in which a value is written, so that two people who read the same key the same: full
 * width (codes: half width), no spaces at the ends, no empty lines.
 */
public final class Normal {
  private static final String FLAGGED = "有";
  private static final char LINE_END = '\n';

  private Normal() {}

  /**
   * A character that a document may not have.
   *
   * @param position from 0, in the value as given
   */
  public record Forbidden(int position, String character) {}

  /** The value as it is compared and kept. */
  public static String of(Field field, String keyed) {
    if (field.kind() == Field.Kind.PICTURE) {
      return Field.Region.marked(keyed, Integer.MAX_VALUE).map(Field.Region::text).orElse("");
    }
    String folded = folded(keyed);
    if (field.kind() == Field.Kind.FLAG) {
      return folded.isBlank() ? "" : FLAGGED;
    }
    if (field.multiline()) {
      return folded
          .lines()
          .map(line -> Width.full(Width.strip(line)))
          .filter(line -> !line.isEmpty())
          .collect(Collectors.joining("\n"));
    }
    return switch (field.width()) {
      case CODE -> Width.code(folded);
      case FULL -> Width.full(Width.strip(folded));
    };
  }

  /** What the value may not have: no JIS X 0208, an item in a line, a line end in a line. */
  public static List<Forbidden> forbidden(Field field, String keyed) {
    String folded = folded(keyed);
    List<Forbidden> found = new ArrayList<>();
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      if (!isAllowed(field, c)) {
        found.add(new Forbidden(i, Character.toString(c)));
      }
      i += Character.charCount(c);
    }
    return found;
  }

  private static String folded(String keyed) {
    return Characters.fold(keyed.replace("\r\n", "\n").replace('\r', LINE_END));
  }

  private static boolean isAllowed(Field field, int c) {
    if (c == LINE_END) {
      return field.multiline();
    }
    if (c == '■' || ((c == '【' || c == '】') && !field.multiline())) {
      return false;
    }
    return c <= Character.MAX_VALUE && Characters.isAllowed((char) c);
  }
}
