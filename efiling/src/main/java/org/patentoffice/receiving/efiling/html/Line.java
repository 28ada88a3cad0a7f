package org.patentoffice.receiving.efiling.html;

import java.util.ArrayList;
import java.util.List;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * One line as a reader sees it.
 *
 * @param number of the line in the file, from 1
 * @param preformatted inside {@code PRE}, where software breaks lines that are full
 * @param runs in order; empty for an empty line
 */
public record Line(int number, boolean preformatted, List<Run> runs) {

  /** E-filing software wraps at forty full-width characters, one less before a closing sign. */
  private static final int WRAP_COLUMNS = 78;

  public Line {
    runs = List.copyOf(runs);
  }

  /** The text without images. */
  public String text() {
    if (runs.size() == 1 && runs.getFirst() instanceof Run.Text(String text, var styles)) {
      return text;
    }
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      if (run instanceof Run.Text(String piece, var styles)) {
        text.append(piece);
      }
    }
    return text.toString();
  }

  public boolean isBlank() {
    if (runs.size() == 1 && runs.getFirst() instanceof Run.Text(String text, var styles)) {
      return Width.isBlank(text);
    }
    for (Run run : runs) {
      if (!(run instanceof Run.Text(String text, var styles)) || !Width.isBlank(text)) {
        return false;
      }
    }
    return true;
  }

  public boolean hasImage() {
    if (runs.size() == 1) {
      return runs.getFirst() instanceof Run.Image;
    }
    for (Run run : runs) {
      if (run instanceof Run.Image) {
        return true;
      }
    }
    return false;
  }

  public List<Run.Image> images() {
    if (!hasImage()) {
      return List.of();
    }
    List<Run.Image> images = new ArrayList<>();
    for (Run run : runs) {
      if (run instanceof Run.Image image) {
        images.add(image);
      }
    }
    return images;
  }

  /** True if the line was broken because it was full, so that the next one continues it. */
  public boolean isFull() {
    return preformatted && Width.columns(text()) >= WRAP_COLUMNS;
  }

  /** The line without the first characters of its text and without the spaces that follow them. */
  public Line after(int characters) {
    List<Run> rest = new ArrayList<>(runs.size());
    int skip = characters;
    boolean content = false;
    for (Run run : runs) {
      if (run instanceof Run.Text(String text, var styles)) {
        int from = Math.min(skip, text.length());
        skip -= from;
        while (!content && skip == 0 && from < text.length() && Width.isSpace(text.charAt(from))) {
          from++;
        }
        if (from < text.length()) {
          content = true;
          rest.add(new Run.Text(text.substring(from), styles));
        }
      } else {
        content = true;
        rest.add(run);
      }
    }
    return new Line(number, preformatted, rest);
  }
}
