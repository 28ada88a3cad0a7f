package org.patentoffice.receiving.efiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.finding.RuleBook;
import org.patentoffice.receiving.efiling.finding.RuleText;

/**
 * Spoils a clean golden filing in one way at a time ({@code golden/mutations.txt}) and expects the
 * rule that speaks about it, at the line where it stands.
 */
class MutationsTest {

  private static final PackageExaminer EXAMINER = new PackageExaminer();

  /**
   * One spoiled filing.
   *
   * @param expected rule ids with lines, such as {@code person.no-name@14}
   */
  record Mutation(
      String name,
      String folder,
      Charset charset,
      List<String[]> edits,
      Map<String, String> pictures,
      List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Mutation> mutations() {
    return Arrays.stream(
            GoldenFolders.text(GoldenFolders.root().resolve("mutations.txt")).split("\n\n"))
        .filter(block -> block.contains("expect "))
        .map(MutationsTest::parse);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutations")
  void shouldFindWhatIsWrongWhenCleanFilingIsSpoiled(Mutation mutation) {
    // Given
    SubmittedPackage spoiled = spoiled(mutation);

    // When
    Examination examination = EXAMINER.examine(spoiled, GoldenFolders.TODAY);

    // Then
    assertThat(examination.findings().stream().map(MutationsTest::place))
        .as(GoldenFolders.write(examination.findings()))
        .containsExactlyElementsOf(mutation.expected());
  }

  @Test
  void shouldHaveAnExampleOfEveryRuleWhenTheRuleBookGrows() {
    // Given
    Set<String> rules =
        RuleBook.current().all().stream()
            .map(RuleText::id)
            .collect(Collectors.toCollection(TreeSet::new));

    // When
    Set<String> shown =
        mutations()
            .flatMap(mutation -> mutation.expected().stream())
            .map(expected -> expected.substring(0, expected.indexOf('@')))
            .collect(Collectors.toCollection(TreeSet::new));

    // Then
    assertThat(shown).isEqualTo(rules);
  }

  private static SubmittedPackage spoiled(Mutation mutation) {
    Path folder = GoldenFolders.root().resolve(mutation.folder());
    String html = GoldenFolders.html(folder);
    for (String[] edit : mutation.edits()) {
      assertThat(html).as(mutation.name()).contains(edit[0]);
      html = html.replaceFirst(Pattern.quote(edit[0]), quoted(edit[1]));
    }
    return GoldenFolders.submission(folder, html.getBytes(mutation.charset()), mutation.pictures());
  }

  /** FROM => TO, where TO may be REPEAT times text. */
  private static String[] edit(String line) {
    String[] edit = line.replace("\\n", "\r\n").replace("\\_", "").split(" => ", 2);
    if (edit[1].startsWith("REPEAT ")) {
      String[] repeat = edit[1].split(" ");
      edit[1] = repeat[2].repeat(Integer.parseInt(repeat[1]));
    }
    return edit;
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }

  private static String place(Finding finding) {
    return finding.ruleId() + "@" + finding.line();
  }

  private static Mutation parse(String block) {
    String name = "";
    String folder = "application";
    Charset charset = GoldenFolders.SHIFT_JIS;
    List<String[]> edits = new ArrayList<>();
    Map<String, String> pictures = new HashMap<>();
    List<String> expected = List.of();
    for (String line : block.strip().split("\n")) {
      if (line.startsWith("# ")) {
        continue;
      }
      int space = line.indexOf(' ');
      String value = line.substring(space + 1);
      switch (line.substring(0, space)) {
        case "name" -> name = value;
        case "in" -> folder = value;
        case "as" -> charset = Charset.forName(value);
        case "edit" -> edits.add(edit(value));
        case "picture" -> pictures.put(value.split("=")[0], value.split("=")[1]);
        case "expect" -> expected = List.of(value.split(" "));
        default -> throw new IllegalArgumentException("Unknown line: " + line);
      }
    }
    return new Mutation(name, folder, charset, edits, pictures, expected);
  }
}
