package org.patentoffice.receiving.efiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.receiving.efiling.Examination.Acceptable;
import org.patentoffice.receiving.efiling.example.ExampleFilings;
import org.patentoffice.receiving.efiling.xml.ConvertedPart;

/**
 * An item that no form has, put behind every line of every example and as far in as people put
 * things: it is warned about at its line, and its name and text are in the XML.
 */
class UnknownItemsTest {

  private static final PackageExaminer EXAMINER = new PackageExaminer();
  private static final List<String> INDENTS = List.of("", "　", "　　", "　　　　　");
  private static final String UNKNOWN = "【連絡事項】　折返し電話を乞う";

  private record Place(int line, String indent) {}

  static Stream<String> examples() {
    return ExampleFilings.names().stream()
        .filter(
            name ->
                EXAMINER.examine(ExampleFilings.submission(name), GoldenFolders.TODAY)
                    instanceof Acceptable);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void shouldBeKeptAndWarnedAboutWhereverItStands(String example) {
    // Given
    List<String> lines = List.of(ExampleFilings.html(example).split("\r\n"));
    List<Place> lost = new ArrayList<>();
    int kept = 0;

    // When
    for (int behind = first(lines); behind < last(lines); behind++) {
      for (String indent : INDENTS) {
        Examination examination =
            EXAMINER.examine(with(example, lines, behind, indent), GoldenFolders.TODAY);
        if (isKept(examination, behind + 2)) {
          kept++;
        } else if (examination instanceof Acceptable) {
          lost.add(new Place(behind + 2, indent));
        }
      }
    }

    // Then
    assertThat(lost).isEmpty();
    assertThat(kept).isGreaterThan((last(lines) - first(lines)) * INDENTS.size() / 2);
  }

  private static boolean isKept(Examination examination, int line) {
    return examination instanceof Acceptable acceptable
        && acceptable.findings().stream()
            .anyMatch(f -> f.ruleId().equals("structure.unknown-item") && f.line() == line)
        && acceptable.parts().stream()
            .filter(part -> part.role() != ConvertedPart.Role.IMAGE)
            .map(ConvertedPart::text)
            .anyMatch(xml -> xml.contains("連絡事項") && xml.contains("折返し電話を乞う"));
  }

  private static SubmittedPackage with(
      String example, List<String> lines, int behind, String indent) {
    List<String> more = new ArrayList<>(lines);
    more.add(behind + 1, indent + UNKNOWN);
    return ExampleFilings.submission(
        example, String.join("\r\n", more).getBytes(ExampleFilings.SHIFT_JIS), Map.of());
  }

  private static int first(List<String> lines) {
    return indexOf(lines, "【書類名】");
  }

  /** Of the text: what follows closes the page. */
  private static int last(List<String> lines) {
    int last = lines.size() - 1;
    while (lines.get(last).startsWith("</")) {
      last--;
    }
    return last;
  }

  private static int indexOf(List<String> lines, String text) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i;
      }
    }
    throw new IllegalStateException("Expected " + text);
  }
}
