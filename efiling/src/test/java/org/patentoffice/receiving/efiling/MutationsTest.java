package org.patentoffice.receiving.efiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.receiving.efiling.example.SpoiledFiling;
import org.patentoffice.receiving.efiling.example.SpoiledFiling.Entry;

/**
 * Spoils a clean example in one way at a time ({@code golden/mutations.txt}) and expects the rules
 * that speak about it, at the lines where it stands. Each rule's own example is tested by {@link
 * RuleExamplesTest}; these are the cases in which several speak, or one in several ways.
 */
class MutationsTest {

  private static final PackageExaminer EXAMINER = new PackageExaminer();

  /**
   * One spoiled filing.
   *
   * @param expected rule ids with lines, such as {@code person.no-name@14}
   */
  record Mutation(String name, SpoiledFiling filing, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Mutation> mutations() {
    return SpoiledFiling.blocks(GoldenFolders.text(GoldenFolders.root().resolve("mutations.txt")))
        .map(MutationsTest::parse);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mutations")
  void shouldFindWhatIsWrongWhenCleanFilingIsSpoiled(Mutation mutation) {
    // Given
    SubmittedPackage spoiled = mutation.filing().submission();

    // When
    Examination examination = EXAMINER.examine(spoiled, GoldenFolders.TODAY);

    // Then
    assertThat(examination.findings().stream().map(f -> f.ruleId() + "@" + f.line()))
        .as(GoldenFolders.write(examination.findings()))
        .containsExactlyElementsOf(mutation.expected());
  }

  private static Mutation parse(List<Entry> block) {
    return new Mutation(
        value(block, "name"),
        SpoiledFiling.of(block),
        List.of(value(block, "expect").split(" ", -1)));
  }

  private static String value(List<Entry> block, String word) {
    return block.stream()
        .filter(entry -> entry.word().equals(word))
        .map(Entry::value)
        .findFirst()
        .orElseThrow();
  }
}
