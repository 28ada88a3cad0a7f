package org.patentoffice.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.journeys.filing.FilingPackages;

/** The commands that the README names, on the running office. */
@ExtendWith(RunningOfficeExtension.class)
class ScriptIT {
  private static final int LIMIT_SECONDS = 60;
  private static final int BENCH_LIMIT_SECONDS = 420;

  /** What a bench ends with when it measured all and a goal was missed. */
  private static final int GOALS_MISSED = 1;

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
    assertThat(said.text()).contains("Expected a bench: pipe, recovery, legal-status");
  }

  @ParameterizedTest
  @CsvSource({"legal-status, 200, 3, 6", "receiving, 20, 1, 5"})
  void shouldMeasureWithCountsThatAgree(String bench, String size, int counts, int comparisons)
      throws IOException {
    // When
    OfficeScript.Said said = OfficeScript.run(BENCH_LIMIT_SECONDS, "bench", bench, size, "1");

    // Then
    assertThat(said.exit()).as(said.text()).isLessThanOrEqualTo(GOALS_MISSED);
    JsonNode metrics =
        new ObjectMapper()
            .readTree(
                OfficeScript.office()
                    .folders()
                    .state()
                    .resolve("bench/" + bench + ".json")
                    .toFile());
    assertThat(metrics)
        .filteredOn(metric -> metric.path("unit").asText().equals("count"))
        .hasSizeGreaterThanOrEqualTo(counts)
        .allMatch(metric -> metric.path("met").asBoolean());
    assertThat(metrics).filteredOn(metric -> metric.path("peer").isNumber()).hasSize(comparisons);
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
  void shouldProveReceiptAndChainOfFiledPackages(RunningOffice office, @TempDir Path folder)
      throws IOException {
    // Given
    Path zip = Files.write(folder.resolve("application.zip"), FilingPackages.application().zip());
    Path first = receipt(office, zip, folder.resolve("first.json"));
    Path second = receipt(office, zip, folder.resolve("second.json"));
    Path third = receipt(office, zip, folder.resolve("third.json"));

    // When
    OfficeScript.Said proved = verify(first, zip);
    OfficeScript.Said chain = verify("--chain", first, second, third);

    // Then
    assertThat(proved.exit()).as(proved.text()).isZero();
    assertThat(proved.text()).contains("signature proved", "application.zip: as received");
    assertThat(chain.exit()).as(chain.text()).isZero();
    assertThat(chain.text()).contains("3 of 3 receipts", "unbroken");
  }

  @Test
  void shouldNameWhatIsNotProvedOfFiledPackages(RunningOffice office, @TempDir Path folder)
      throws IOException {
    // Given
    byte[] bytes = FilingPackages.application().zip();
    Path zip = Files.write(folder.resolve("application.zip"), bytes);
    Path first = receipt(office, zip, folder.resolve("first.json"));
    String missing = number(receipt(office, zip, folder.resolve("second.json")));
    Path third = receipt(office, zip, folder.resolve("third.json"));
    bytes[bytes.length / 2] ^= 1;
    Files.write(zip, bytes);

    // When
    OfficeScript.Said flipped = verify(first, zip);
    OfficeScript.Said removed = verify("--chain", first, third);
    OfficeScript.Said asked = verify(folder.resolve("nowhere.json"));

    // Then
    assertThat(flipped.exit()).as(flipped.text()).isEqualTo(1);
    assertThat(flipped.text()).contains("application.zip is not what was received as package.zip");
    assertThat(removed.exit()).as(removed.text()).isEqualTo(1);
    assertThat(removed.text())
        .contains("Between receipts " + number(first), "1 receipt is missing: " + missing);
    assertThat(asked.exit()).as(asked.text()).isEqualTo(2);
  }

  /** Files a package, and keeps the receipt as it was answered. */
  private static Path receipt(RunningOffice office, Path zip, Path receipt) throws IOException {
    String answer =
        office
            .client()
            .file(Person.HANAKO, Files.readAllBytes(zip), UUID.randomUUID().toString())
            .orFail("A filing")
            .body();
    return Files.writeString(receipt, answer);
  }

  private static String number(Path receipt) throws IOException {
    return new ObjectMapper().readTree(Files.readString(receipt)).path("receiptNumber").asText();
  }

  private static OfficeScript.Said verify(Object... words) {
    return OfficeScript.run(
        LIMIT_SECONDS,
        Stream.concat(Stream.of("verify", "--language", "en"), Stream.of(words))
            .map(Object::toString)
            .toArray(String[]::new));
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
    assertThat(named)
        .contains("demo", "test", "up", "doctor", "clock", "parked", "bench", "logs", "verify");
    assertThat(named).allSatisfy(command -> assertThat(help).contains(command));
  }
}
