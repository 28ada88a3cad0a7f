package org.patentoffice.receiving.efiling.amended;

import java.util.ArrayList;
import java.util.List;
import org.patentoffice.receiving.efiling.text.Width;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Ex officio corrections (職権訂正) in the text: nothing is guessed, so the words must be unique. */
final class CorrectedWords {

  private CorrectedWords() {}

  /**
   * Corrects the words where they stand.
   *
   * @return false, and nothing is changed, unless they stand exactly once in the item, in one piece
   */
  static boolean correct(Document body, Revision.Corrected correction) {
    String before = Width.full(correction.before());
    List<Text> places = new ArrayList<>();
    AmendedBody.unit(body, correction.document(), correction.item())
        .ifPresent(unit -> collect(unit, before, places));
    if (places.size() != 1) {
      return false;
    }
    Text place = places.getFirst();
    place.setData(place.getData().replace(before, Width.full(correction.after())));
    return true;
  }

  /** Each piece of text as often as the words stand in it. */
  private static void collect(Node node, String words, List<Text> places) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        int at = text.getData().indexOf(words);
        for (; at >= 0; at = text.getData().indexOf(words, at + 1)) {
          places.add(text);
        }
      } else {
        collect(child, words, places);
      }
    }
  }
}
