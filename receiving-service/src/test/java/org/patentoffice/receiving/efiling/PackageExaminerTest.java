package org.patentoffice.receiving.efiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.patentoffice.receiving.efiling.finding.RuleBook;

class PackageExaminerTest {

  private static final PackageExaminer EXAMINER = new PackageExaminer();
  private static final List<Path> FOLDERS = GoldenFolders.folders();

  /** Whatever is sent, the answer is findings or parts, never an exception. */
  @Property(tries = 500)
  void shouldAlwaysAnswerWhenBytesOfFilingAreSpoiled(
      @ForAll @IntRange(max = 13) int folder,
      @ForAll @IntRange(min = 1, max = 40) int blows,
      @ForAll Random random) {
    byte[] html = GoldenFolders.bytes(FOLDERS.get(folder).resolve("input.htm"));
    for (int i = 0; i < blows; i++) {
      html[random.nextInt(html.length)] = (byte) random.nextInt(32, 256);
    }

    Examination examination =
        EXAMINER.examine(
            GoldenFolders.submission(FOLDERS.get(folder), html, Map.of()), GoldenFolders.TODAY);

    assertThat(examination.findings()).isNotNull();
  }

  /** Lines cut out, doubled and swapped are valid Shift_JIS and reach deeper than bytes. */
  @Property(tries = 500)
  void shouldAlwaysAnswerWhenLinesOfFilingAreShuffled(
      @ForAll @IntRange(max = 13) int folder,
      @ForAll @IntRange(min = 1, max = 20) int blows,
      @ForAll Random random) {
    String[] lines = GoldenFolders.html(FOLDERS.get(folder)).split("\r\n");
    for (int i = 0; i < blows; i++) {
      String other = lines[random.nextInt(lines.length)];
      lines[random.nextInt(lines.length)] = random.nextInt(3) == 0 ? "" : other;
    }
    byte[] html = String.join("\r\n", lines).getBytes(GoldenFolders.SHIFT_JIS);

    Examination examination =
        EXAMINER.examine(
            GoldenFolders.submission(FOLDERS.get(folder), html, Map.of()), GoldenFolders.TODAY);

    assertThat(examination.findings()).isNotNull();
  }

  @Test
  void shouldSpeakBothLanguagesWhenRuleBookIsRead() {
    // When
    RuleBook rules = RuleBook.current();

    // Then
    assertThat(rules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.messageJa()).matches(".*[ぁ-ん].*");
              assertThat(rule.messageEn()).matches(".*[a-z]{3}.*");
              assertThat(rule.legalBasis()).isNotBlank();
              assertThat(rule.certainty()).isIn("sourced", "derived", "assumed");
            });
  }
}
