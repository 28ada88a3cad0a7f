package org.patentoffice.receiving.efiling.example;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.SubmittedPackage;

/**
 * An example that has been made worse.
 *
 * @param base name of the clean example
 * @param charset in which it is saved
 * @param edits in order
 * @param pictures recipes that differ from those of the example, by file name
 */
public record SpoiledFiling(
    String base, Charset charset, List<Edit> edits, Map<String, String> pictures) {

  /** Words of a block that say how an example is spoiled. */
  private static final List<String> WORDS = List.of("in", "as", "edit", "picture");

  public SpoiledFiling {
    edits = List.copyOf(edits);
    pictures = Map.copyOf(pictures);
  }

  /**
   * One line of a block.
   *
   * @param word the first, such as {@code edit}
   * @param value the rest
   */
  public record Entry(String word, String value) {}

  /** Cuts a data file into blocks at empty lines; lines that begin with {@code #} are notes. */
  public static Stream<List<Entry>> blocks(String text) {
    return Arrays.stream(text.split("\n\n"))
        .map(
            block ->
                block
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SpoiledFiling::entry)
                    .toList())
        .filter(block -> !block.isEmpty());
  }

  /** Reads the lines {@code in}, {@code as}, {@code edit} and {@code picture} of a block. */
  public static SpoiledFiling of(List<Entry> block) {
    String base = ExampleFilings.APPLICATION;
    Charset charset = ExampleFilings.SHIFT_JIS;
    List<Edit> edits = new ArrayList<>();
    Map<String, String> pictures = new HashMap<>();
    for (Entry entry : block) {
      switch (entry.word()) {
        case "in" -> base = entry.value();
        case "as" -> charset = Charset.forName(entry.value());
        case "edit" -> edits.add(Edit.parse(entry.value()));
        case "picture" -> {
          String[] picture = entry.value().split("=", 2);
          pictures.put(picture[0], picture[1]);
        }
        default -> {}
      }
    }
    return new SpoiledFiling(base, charset, edits, pictures);
  }

  /** True for a word that {@link #of} reads. */
  public static boolean reads(String word) {
    return WORDS.contains(word);
  }

  /** The package. */
  public SubmittedPackage submission() {
    String html = ExampleFilings.html(base);
    for (Edit edit : edits) {
      html = edit.apply(html);
    }
    return ExampleFilings.submission(base, html.getBytes(charset), pictures);
  }

  private static Entry entry(String line) {
    int space = line.indexOf(' ');
    if (space < 0) {
      throw new IllegalStateException("Expected WORD VALUE, but got " + line);
    }
    return new Entry(line.substring(0, space), line.substring(space + 1));
  }
}
