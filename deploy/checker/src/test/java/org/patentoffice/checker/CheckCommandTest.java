package org.patentoffice.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentoffice.receiving.efiling.example.ExampleFilings;

/** The command as a script calls it: exit codes, and what it writes. */
class CheckCommandTest {

  private static final String DAY = "2026-11-21";

  @TempDir private Path home;

  @Test
  void shouldExitWithZeroAndSayNothingWhenTheFilingIsGood() throws IOException {
    // Given
    Path good = example("application", "good");

    // When
    Outcome outcome = check("--format", "text", good.toString());

    // Then
    assertThat(outcome).isEqualTo(new Outcome(0, ""));
  }

  @Test
  void shouldWriteLinesAsCompilersDoWhenTheFilingIsBad() throws IOException {
    // Given
    Path bad = example("person.no-name", "bad");

    // When
    Outcome japanese = check("--lang", "ja", bad.toString());
    Outcome english = check("--lang", "en", bad.toString());

    // Then
    assertThat(japanese)
        .isEqualTo(
            new Outcome(
                1,
                bad.resolve("input.htm")
                    + ":19: error person.no-name 【特許出願人】に【氏名又は名称】がありません。追加してください。\n"));
    assertThat(english)
        .isEqualTo(
            new Outcome(
                1,
                bad.resolve("input.htm")
                    + ":19: error person.no-name 【特許出願人】 has no 【氏名又は名称】. Add it.\n"));
  }

  @Test
  void shouldExitWithZeroWhenThereAreOnlyWarnings() throws IOException {
    // Given
    Path warned = example("structure.unknown-item", "warned");

    // When
    Outcome outcome = check("--lang", "en", warned.toString());

    // Then
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.written()).contains(":28: warning structure.unknown-item ");
  }

  @Test
  void shouldSayTheSameWhenTheFilingIsAnArchive() throws IOException {
    // Given
    Path archive = zip(example("person.no-name", "bad"), home.resolve("bad.zip"));

    // When
    Outcome outcome = check("--lang", "en", archive.toString());

    // Then
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.written()).startsWith(archive + "!input.htm:19: error person.no-name ");
  }

  @Test
  void shouldFindItsPicturesWhenTheFilingIsOneDocument() throws IOException {
    // Given
    Path document = example("application", "good").resolve("input.htm");
    Files.writeString(document.resolveSibling("notes.txt"), "not part of it");

    // When
    Outcome outcome = check(document.toString());

    // Then
    assertThat(outcome).isEqualTo(new Outcome(0, ""));
  }

  @Test
  void shouldReadNothingOutsideTheFolderWhenADocumentNamesIt() throws IOException {
    // Given
    Path folder = example("application", "inside");
    Files.copy(folder.resolve("figure1.png"), home.resolve("secret.png"));
    rewrite(folder.resolve("input.htm"), "SRC=\"figure1.png\"", "SRC=\"../secret.png\"");

    // When
    Outcome outcome = check("--lang", "en", folder.resolve("input.htm").toString());

    // Then
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.written()).contains("error image.missing The image \"../secret.png\"");
  }

  @Test
  void shouldCheckEveryFilingInOrderWhenGivenAFolderOfFolders() throws IOException {
    // Given
    example("application", "all/2026/good");
    example("person.no-name", "all/2026/bad");
    zip(example("claim.empty", "elsewhere"), home.resolve("all/archived.zip"));
    example("application", "all/.hidden");
    Files.writeString(home.resolve("all/readme.txt"), "nothing");

    // When
    Outcome outcome = check("--format", "json", home.resolve("all").toString());

    // Then
    JsonNode report = new ObjectMapper().readTree(outcome.written());
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(report.get("filings").findValuesAsText("path"))
        .containsExactly(
            home.resolve("all/2026/bad/input.htm").toString(),
            home.resolve("all/2026/good/input.htm").toString(),
            home.resolve("all/archived.zip").toString());
    assertThat(report.get("summary").toString())
        .isEqualTo("{\"filings\":3,\"unreadable\":0,\"errors\":2,\"warnings\":0}");
  }

  @Test
  void shouldKeepToItsSchemaWhenTheReportIsJson() throws IOException {
    // Given
    example("person.no-name", "all/bad");
    example("structure.unknown-item", "all/warned");
    Files.writeString(home.resolve("all/damaged.zip"), "PK");

    // When
    Outcome outcome = check("--format", "JSON", "--date", DAY, home.resolve("all").toString());

    // Then
    JsonNode report = new ObjectMapper().readTree(outcome.written());
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(getClass().getResourceAsStream("/check-report.v1.schema.json"));
    assertThat(schema.validate(report)).isEmpty();
    assertThat(report.get("date").asText()).isEqualTo(DAY);
    assertThat(report.get("filings").findValuesAsText("readable"))
        .containsExactly("true", "false", "true");
    assertThat(outcome.exitCode()).isEqualTo(2);
  }

  @Test
  void shouldWriteOneSelfContainedPageWhenTheReportIsHtml() throws IOException {
    // Given
    example("person.no-name", "all/bad");
    example("application", "all/good");
    Files.writeString(home.resolve("all/damaged.zip"), "PK");

    // When
    Outcome outcome = check("--format", "html", "--lang", "ja", home.resolve("all").toString());

    // Then
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.written())
        .startsWith("<!DOCTYPE html>")
        .contains("id=\"f1-19\"", "【特許出願人】に【氏名又は名称】がありません。", "data:image/png;base64,", "読み取れません")
        .doesNotContain("<script", "http://", "https://", "<link", "style=\"")
        .endsWith("</html>");
    assertThat(outcome.written().split("<article", -1)).hasSize(4);
  }

  @Test
  void shouldExitWithTwoWhenUsedWrongly() throws IOException {
    // Given
    Path empty = Files.createDirectories(home.resolve("empty"));

    // When
    List<Integer> exitCodes =
        Stream.of(
                new String[] {},
                new String[] {"--format", "pdf", home.toString()},
                new String[] {home.resolve("nowhere").toString()},
                new String[] {empty.toString()},
                new String[] {"--example", "application"},
                new String[] {"--example", "no-such", "--output", home.resolve("x").toString()})
            .map(CheckCommand::run)
            .toList();

    // Then
    assertThat(exitCodes).containsOnly(2);
  }

  @Test
  void shouldKeepToTheLimitsOfTheOfficeWhenAnArchiveIsABomb() throws IOException {
    // Given
    Path bomb = home.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("input.htm"));
      for (int i = 0; i < 40; i++) {
        zip.write(new byte[1024 * 1024]);
      }
    }

    // When
    Outcome outcome = check("--lang", "en", bomb.toString());

    // Then
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.written())
        .startsWith(bomb + ": unreadable unpacked-too-large Expected at most ");
  }

  @Test
  void shouldNotFollowLinksWhenAFolderLeadsIntoItself() throws IOException {
    // Given
    example("application", "all/good");
    Path folder = home.resolve("all");
    Files.createSymbolicLink(folder.resolve("again"), folder);

    // When
    Outcome outcome = check(folder.toString());

    // Then
    assertThat(outcome).isEqualTo(new Outcome(0, ""));
  }

  @Test
  void shouldNotOverwriteWhenAnExampleIsThereAlready() throws IOException {
    // Given
    Path folder = example("application", "good");

    // When
    int exitCode = CheckCommand.run("--example", "person.no-name", "--output", folder.toString());

    // Then
    assertThat(exitCode).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("input.htm"), ExampleFilings.SHIFT_JIS))
        .isEqualTo(ExampleFilings.html("application"));
  }

  private record Outcome(int exitCode, String written) {}

  private Outcome check(String... arguments) throws IOException {
    Path output = home.resolve("report");
    int exitCode =
        CheckCommand.run(
            Stream.concat(Stream.of("--output", output.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    return new Outcome(exitCode, Files.readString(output));
  }

  private Path example(String name, String folder) {
    Path target = home.resolve(folder);
    assertThat(CheckCommand.run("--example", name, "--output", target.toString())).isZero();
    return target;
  }

  private static Path zip(Path folder, Path archive) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(open(archive));
        Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, zip);
      }
    }
    return archive;
  }

  private static OutputStream open(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.newOutputStream(file);
  }

  private static void rewrite(Path document, String from, String to) throws IOException {
    String html = Files.readString(document, ExampleFilings.SHIFT_JIS);
    assertThat(html).contains(from);
    Files.writeString(document, html.replace(from, to), ExampleFilings.SHIFT_JIS);
  }
}
