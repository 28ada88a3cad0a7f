package org.patentoffice.receiving.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a text, cut into what both have and what only one has.
 *
 * @param filed empty if the text was added later
 * @param current empty if it was deleted
 */
record Comparison(List<Piece> filed, List<Piece> current) {

  /** Longer texts are not compared sign by sign: each is shown as changed altogether. */
  static final int MOST_CHARACTERS = 4_000;

  /** A stretch of one version. */
  record Piece(String text, boolean changed) {}

  static Comparison of(@Nullable String filed, @Nullable String current) {
    if (filed == null
        || current == null
        || filed.length() > MOST_CHARACTERS
        || current.length() > MOST_CHARACTERS) {
      return new Comparison(whole(filed), whole(current));
    }
    List<String> before = signs(filed);
    List<String> after = signs(current);
    List<AbstractDelta<String>> deltas = DiffUtils.diff(before, after).getDeltas();
    return new Comparison(
        pieces(before, deltas, AbstractDelta::getSource),
        pieces(after, deltas, AbstractDelta::getTarget));
  }

  private static List<Piece> whole(@Nullable String text) {
    return text == null ? List.of() : List.of(new Piece(text, true));
  }

  private static List<String> signs(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  private static List<Piece> pieces(
      List<String> signs,
      List<AbstractDelta<String>> deltas,
      Function<AbstractDelta<String>, Chunk<String>> side) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (AbstractDelta<String> delta : deltas) {
      Chunk<String> chunk = side.apply(delta);
      if (delta.getType() != DeltaType.EQUAL && chunk.size() > 0) {
        add(pieces, signs, from, chunk.getPosition(), false);
        from = chunk.getPosition() + chunk.size();
        add(pieces, signs, chunk.getPosition(), from, true);
      }
    }
    add(pieces, signs, from, signs.size(), false);
    return pieces;
  }

  private static void add(
      List<Piece> pieces, List<String> signs, int from, int to, boolean changed) {
    if (to > from) {
      pieces.add(new Piece(String.join("", signs.subList(from, to)), changed));
    }
  }
}
