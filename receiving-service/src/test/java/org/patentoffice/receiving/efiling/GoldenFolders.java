package org.patentoffice.receiving.efiling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.image.TestPictures;

/**
 * The fixtures under {@code golden/}: one folder per document type with {@code input.htm} in
 * Shift_JIS, the pictures to make ({@code pictures.txt}) and what is expected of it.
 */
public final class GoldenFolders {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  public static final Charset SHIFT_JIS = Charset.forName("windows-31j");
  private static final String USUAL_PICTURE = "png-mono 600x400@200";
  private static final Pattern SOURCE = Pattern.compile("(?i)<IMG[^>]*SRC=\"([^\"]+)\"");

  private GoldenFolders() {}

  public static Path root() {
    try {
      return Path.of(
          URI.create(GoldenFolders.class.getResource("/golden/README.md").toString()).resolve("."));
    } catch (NullPointerException e) {
      throw new IllegalStateException("Expected golden/README.md on the class path", e);
    }
  }

  static List<Path> folders() {
    try (Stream<Path> folders = Files.list(root())) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String html(Path folder) {
    return new String(bytes(folder.resolve("input.htm")), SHIFT_JIS);
  }

  /** The folder's package, with another text and, for the names given, other pictures. */
  public static SubmittedPackage submission(
      Path folder, byte[] html, Map<String, String> otherPictures) {
    Map<String, String> recipes = new HashMap<>();
    Path pictures = folder.resolve("pictures.txt");
    if (Files.exists(pictures)) {
      text(pictures)
          .lines()
          .map(line -> line.split("=", 2))
          .forEach(line -> recipes.put(line[0], line[1]));
    }
    recipes.putAll(otherPictures);
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = SOURCE.matcher(new String(html, SHIFT_JIS));
    while (matcher.find()) {
      names.add(matcher.group(1).replace(".\\", ""));
    }
    names.addAll(otherPictures.keySet());
    List<SubmittedFile> files = new ArrayList<>();
    for (String name : names) {
      String recipe = recipes.getOrDefault(name, USUAL_PICTURE);
      if (!recipe.equals("absent")) {
        files.add(new SubmittedFile(name, TestPictures.make(recipe)));
      }
    }
    return new SubmittedPackage(new SubmittedFile("input.htm", html), files);
  }

  /** One line per finding: rule, level, line, item, message in Japanese. */
  static String write(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(
          "%s %s %d %s %s%n"
              .formatted(
                  finding.ruleId(),
                  finding.level(),
                  finding.line(),
                  finding.item().isEmpty() ? "-" : finding.item(),
                  finding.messageJa()));
    }
    return text.toString();
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    return new String(bytes(file), UTF_8);
  }
}
