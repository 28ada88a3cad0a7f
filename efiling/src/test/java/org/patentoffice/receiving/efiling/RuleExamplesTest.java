package org.patentoffice.receiving.efiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.receiving.efiling.example.RuleExample;
import org.patentoffice.receiving.efiling.example.RuleExamples;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.finding.RuleBook;
import org.patentoffice.receiving.efiling.finding.RuleText;

/** Every rule of the rule book has a good example, a bad one, and a ground in law. */
class RuleExamplesTest {

  private static final PackageExaminer EXAMINER = new PackageExaminer();
  private static final RuleExamples EXAMPLES = RuleExamples.read();

  static Stream<String> rules() {
    return RuleBook.current().all().stream().map(RuleText::id);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void shouldSayNothingWhenExampleIsGood(String rule) {
    // Given
    SubmittedPackage good = EXAMPLES.of(rule).orElseThrow().good();

    // When
    List<Finding> findings = EXAMINER.examine(good, GoldenFolders.TODAY).findings();

    // Then
    assertThat(findings).as(GoldenFolders.write(findings)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void shouldSayOnceAndNothingElseWhenExampleIsBad(String rule) {
    // Given
    RuleExample example = EXAMPLES.of(rule).orElseThrow();

    // When
    List<Finding> findings = EXAMINER.examine(example.bad(), GoldenFolders.TODAY).findings();

    // Then
    assertThat(findings)
        .as(GoldenFolders.write(findings))
        .extracting(Finding::ruleId, Finding::line)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(rule, example.line()));
  }

  @Test
  void shouldHaveAnExampleOfEveryRuleAndOfNoOtherWhenTheRuleBookGrows() {
    // When
    Stream<String> shown = EXAMPLES.all().stream().map(RuleExample::ruleId);

    // Then
    assertThat(shown).containsExactlyElementsOf(rules().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void shouldTellTheGroundTheSourceAndTheCertaintyWhenRead(String id) {
    // When
    RuleText rule = RuleBook.current().rule(id);

    // Then
    assertThat(rule.legalBasis()).matches("[^（）]+（[^（）]+）");
    assertThat(rule.basisCertainty()).isIn("sourced", "memory");
    assertThat(rule.certainty()).isIn("sourced", "derived");
    assertThat(rule.source()).isNotBlank();
    assertThat(rule.messageJa()).isNotBlank().doesNotContain("\t");
    assertThat(rule.messageEn()).isNotBlank();
    RuleExample example = EXAMPLES.of(id).orElseThrow();
    assertThat(example.spoiled().edits().isEmpty() && example.noteEn().isEmpty())
        .as("an example of which nothing can be shown")
        .isFalse();
  }
}
