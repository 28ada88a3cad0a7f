package org.patentoffice.receiving.efiling.example;

/**
 * One change of an example's text, as the data file writes it: {@code FROM => TO}, or {@code FROM
 * .. UNTIL => TO}, which takes away everything from FROM up to UNTIL. {@code \n} is a line end,
 * {@code \_} nothing, {@code REPEAT n text} the text n times.
 *
 * @param from as written
 * @param until as written; empty for a plain change
 * @param to as written
 */
public record Edit(String from, String until, String to) {

  private static final String REPEAT = "REPEAT ";

  static Edit parse(String written) {
    String[] sides = written.split(" => ", 2);
    if (sides.length < 2) {
      throw new IllegalStateException("Expected FROM => TO, but got " + written);
    }
    String[] span = sides[0].split(" \\.\\. ", 2);
    return new Edit(span[0], span.length == 2 ? span[1] : "", sides[1]);
  }

  /**
   * Changes the first place where it applies.
   *
   * @throws IllegalStateException if there is none
   */
  String apply(String text) {
    String first = plain(from);
    int start = text.indexOf(first);
    int end =
        until.isEmpty() || start < 0 ? start + first.length() : text.indexOf(plain(until), start);
    if (start < 0 || end < 0) {
      throw new IllegalStateException("Expected the example to contain " + from + " " + until);
    }
    return text.substring(0, start) + plain(to) + text.substring(end);
  }

  private static String plain(String written) {
    if (written.startsWith(REPEAT)) {
      String[] words = written.substring(REPEAT.length()).split(" ", 2);
      return words[1].repeat(Integer.parseInt(words[0]));
    }
    return written.replace("\\n", "\r\n").replace("\\_", "");
  }
}
