package org.patentoffice.receiving.efiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.receiving.efiling.Examination.Acceptable;
import org.patentoffice.receiving.efiling.Examination.Refused;
import org.patentoffice.receiving.efiling.example.ExampleFilings;
import org.patentoffice.receiving.efiling.xml.ConvertedPart;

/**
 * Walks the golden folders. To accept what the code makes now as expected, run with {@code
 * -Dgolden.accept=<absolute path of src/test/resources/golden>} and read the difference.
 */
class GoldenPairsTest {

  private static final PackageExaminer EXAMINER = new PackageExaminer();

  static Stream<Path> folders() {
    return GoldenFolders.folders().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void shouldMakeWhatTheFolderExpectsWhenPackageIsExamined(Path folder) throws IOException {
    // Given
    SubmittedPackage submitted = ExampleFilings.submission(folder.getFileName().toString());

    // When
    Examination examination = EXAMINER.examine(submitted, GoldenFolders.TODAY);

    // Then
    Map<String, String> made = files(examination);
    accept(folder, made);
    assertThat(made).isEqualTo(expected(folder));
  }

  private static Map<String, String> files(Examination examination) {
    Map<String, String> files = new TreeMap<>();
    files.put("findings.txt", GoldenFolders.write(examination.findings()));
    switch (examination) {
      case Refused refused -> {}
      case Acceptable acceptable -> {
        files.put(
            "submission.txt", acceptable.submission().toString().replace("], ", "],\n") + "\n");
        acceptable.parts().stream()
            .filter(part -> part.role() != ConvertedPart.Role.IMAGE)
            .forEach(part -> files.put(part.name(), part.text().replace("\r\n", "\n")));
        List<String> pictures =
            acceptable.parts().stream()
                .filter(part -> part.role() == ConvertedPart.Role.IMAGE)
                .map(part -> part.name() + " " + part.mediaType() + "\n")
                .toList();
        files.put("pictures-made.txt", String.join("", pictures));
      }
    }
    return files;
  }

  private static Map<String, String> expected(Path folder) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("expected"))) {
      files.forEach(file -> expected.put(file.getFileName().toString(), GoldenFolders.text(file)));
    }
    return expected;
  }

  private static void accept(Path folder, Map<String, String> made) throws IOException {
    String root = System.getProperty("golden.accept", "");
    if (!root.isEmpty()) {
      for (Path target :
          List.of(
              Path.of(root, folder.getFileName().toString(), "expected"),
              folder.resolve("expected"))) {
        Files.createDirectories(target);
        for (Map.Entry<String, String> file : made.entrySet()) {
          Files.writeString(target.resolve(file.getKey()), file.getValue());
        }
      }
    }
  }
}
