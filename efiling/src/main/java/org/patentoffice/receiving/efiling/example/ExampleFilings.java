package org.patentoffice.receiving.efiling.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;

/**
 * The filings under {@code efiling/examples/}: one folder per document with {@code input.htm} in
 * Shift_JIS and the pictures to draw ({@code pictures.txt}, else a usual one).
 */
public final class ExampleFilings {

  /** The usual one: an application with three claims and pictures, without a fault. */
  public static final String APPLICATION = "application";

  /** In which the examples are saved. */
  public static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  private static final String FOLDER = "/efiling/examples/";
  private static final String DOCUMENT = "input.htm";
  private static final String USUAL_PICTURE = "png-mono 600x400@200";
  private static final Pattern SOURCE = Pattern.compile("(?i)<IMG[^>]*SRC=\"([^\"]+)\"");

  private static final List<String> NAMES =
      List.of(
          "abandonment",
          "accelerated-examination",
          "amendment-whole-text",
          APPLICATION,
          "application-by-word-processor",
          "converted-to-a-design",
          "converted-to-a-utility-model",
          "divisional",
          "early-publication",
          "exam-request-electronic-cash",
          "explanation",
          "extension",
          "formal-amendment",
          "from-a-utility-model-registration",
          "information",
          "national-phase",
          "opinion-long",
          "sample-amendment",
          "sample-design-application",
          "sample-exam-request",
          "sample-opinion",
          "sample-patent-application",
          "sample-patent-fee-payment",
          "sample-trademark-application",
          "sample-utility-application",
          "statement",
          "supplement",
          "trademark-with-picture",
          "utility-model",
          "withdrawal");

  private ExampleFilings() {}

  /** All of them, by name. */
  public static List<String> names() {
    return NAMES;
  }

  /** The document as text. */
  public static String html(String name) {
    return new String(bytes(name + "/" + DOCUMENT), SHIFT_JIS);
  }

  /** The package as it is. */
  public static SubmittedPackage submission(String name) {
    return submission(name, bytes(name + "/" + DOCUMENT), Map.of());
  }

  /**
   * The package with another text and, for the names given, other pictures.
   *
   * @param otherPictures recipe by file name; {@code absent} leaves the file out
   */
  public static SubmittedPackage submission(
      String name, byte[] html, Map<String, String> otherPictures) {
    Map<String, String> recipes = new HashMap<>(recipes(name));
    recipes.putAll(otherPictures);
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = SOURCE.matcher(new String(html, SHIFT_JIS));
    while (matcher.find()) {
      names.add(matcher.group(1).replace(".\\", ""));
    }
    names.addAll(otherPictures.keySet());
    List<SubmittedFile> files = new ArrayList<>();
    for (String picture : names) {
      String recipe = recipes.getOrDefault(picture, USUAL_PICTURE);
      if (!recipe.equals("absent")) {
        files.add(new SubmittedFile(picture, DrawnPictures.draw(recipe)));
      }
    }
    return new SubmittedPackage(new SubmittedFile(DOCUMENT, html), files);
  }

  private static Map<String, String> recipes(String name) {
    Map<String, String> recipes = new HashMap<>();
    if (ExampleFilings.class.getResource(FOLDER + name + "/pictures.txt") != null) {
      new String(bytes(name + "/pictures.txt"), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("=", 2))
          .forEach(line -> recipes.put(line[0], line[1]));
    }
    return recipes;
  }

  private static byte[] bytes(String file) {
    try (InputStream in = ExampleFilings.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("Expected the example " + FOLDER + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
