package org.patentoffice.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that the README names, on the running office. */
@ExtendWith(RunningOfficeExtension.class)
class ScriptIT {
  private static final int LIMIT_SECONDS = 60;
  private static final String OTHER_MAPPING = "jpo-st27-2026.2-refusal-when-final";
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^\\./office (\\w+)|`\\./office (\\w+)");

  @Test
  void shouldSayThatEveryPartIsHealthyWhenAskedForTheStatus() {
    // When
    OfficeScript.Said said = OfficeScript.run(LIMIT_SECONDS, "status");

    // Then
    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text()).contains("postgres", "kafka", "connect", "keycloak", "legal-status");
  }

  @Test
  void shouldFindNothingToMendWhenTheOfficeRuns() {
    // When
    OfficeScript.Said said = OfficeScript.run(LIMIT_SECONDS, "doctor");

    // Then
    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text()).doesNotContain("NOT ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"supervisor", "postgres", "kafka", "receiving"})
  void shouldShowTheLogOfAPart(String part) {
    // When
    OfficeScript.Said said = OfficeScript.run(LIMIT_SECONDS, "logs", part);

    // Then
    assertThat(said.exit()).as(said.text()).isZero();
  }

  @Test
  void shouldTellTheOfficeTimeAndTheNextDeadline() {
    // When
    OfficeScript.Said said = OfficeScript.run(LIMIT_SECONDS, "clock");

    // Then
    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text()).contains("Office time: ", "Next due: ");
  }

  @Test
  void shouldRefuseToTurnTheClockBack() {
    // When
    OfficeScript.Said said = OfficeScript.run(LIMIT_SECONDS, "clock", "2001-01-01");

    // Then
    assertThat(said.exit()).isNotZero();
    assertThat(said.text()).contains("does not go back");
  }

  @Test
  void shouldListWhatIsParked() {
    // When
    OfficeScript.Said said = OfficeScript.run(LIMIT_SECONDS, "parked");

    // Then
    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text()).contains("arked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "pipes"})
  void shouldNameTheBenchesWhenAskedForAnother(String bench) {
    // When
    OfficeScript.Said said = OfficeScript.run(LIMIT_SECONDS, "bench", bench);

    // Then
    assertThat(said.exit()).as(said.text()).isEqualTo(2);
    assertThat(said.text()).contains("Expected a bench: pipe, recovery");
  }

  @Test
  void shouldCompareAnotherMappingWithTheOneInForce() {
    // Given
    OfficeScript.Said shadow =
        OfficeScript.run(LIMIT_SECONDS, "legal-status", "shadow", OTHER_MAPPING);

    // When
    OfficeScript.Said diff = OfficeScript.run(LIMIT_SECONDS, "legal-status", "diff");

    // Then
    assertThat(shadow.exit()).as(shadow.text()).isZero();
    assertThat(shadow.text()).contains("in force", "shadow    " + OTHER_MAPPING);
    assertThat(diff.exit()).as(diff.text()).isZero();
    assertThat(diff.text()).contains("cases compared", "would answer otherwise");
  }

  @Test
  void shouldRebuildTheLedgerWithoutADifference() {
    // When
    OfficeScript.Said said =
        OfficeScript.run(LIMIT_SECONDS, "legal-status", "rebuild", "--reason", "試験");

    // Then
    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text()).contains("switched", "0 cases differ");
  }

  @Test
  void shouldCheckAGoodFilingAndABadOneWithoutTheOffice(@TempDir Path folder) throws IOException {
    // Given
    String good = folder.resolve("good").toString();
    String bad = folder.resolve("bad").toString();
    String page = folder.resolve("page.html").toString();
    OfficeScript.run(LIMIT_SECONDS, "check", "--example", "application", "--output", good);
    OfficeScript.run(LIMIT_SECONDS, "check", "--example", "person.no-name", "--output", bad);

    // When
    OfficeScript.Said clean = OfficeScript.run(LIMIT_SECONDS, "check", "--lang", "en", good);
    OfficeScript.Said refused = OfficeScript.run(LIMIT_SECONDS, "check", "--lang", "ja", bad);
    OfficeScript.Said both =
        OfficeScript.run(
            LIMIT_SECONDS, "check", "--format", "html", "--output", page, folder.toString());
    OfficeScript.Said wrong = OfficeScript.run(LIMIT_SECONDS, "check", folder + "/nowhere");

    // Then
    assertThat(clean)
        .isEqualTo(new OfficeScript.Said(0, "1 filing: 0 errors, 0 warnings, 0 not readable\n"));
    assertThat(refused.exit()).as(refused.text()).isEqualTo(1);
    assertThat(refused.text()).contains("input.htm:19: error person.no-name 【特許出願人】に");
    assertThat(both.exit()).as(both.text()).isEqualTo(1);
    assertThat(Files.readString(Path.of(page))).contains("id=\"f1-19\"", "data:image/png;base64,");
    assertThat(wrong.exit()).as(wrong.text()).isEqualTo(2);
  }

  @Test
  void shouldKnowEveryCommandOfTheReadme() throws IOException {
    // Given
    String help = OfficeScript.run(LIMIT_SECONDS, "help").text();
    Matcher commands = COMMAND.matcher(Files.readString(OfficeScript.root().resolve("README.md")));

    // When
    List<String> named =
        commands
            .results()
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
            .distinct()
            .toList();

    // Then
    assertThat(named).contains("demo", "test", "up", "doctor", "clock", "parked", "bench", "logs");
    assertThat(named).allSatisfy(command -> assertThat(help).contains(command));
  }
}
