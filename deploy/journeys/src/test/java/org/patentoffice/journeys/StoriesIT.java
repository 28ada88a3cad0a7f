package org.patentoffice.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.patentoffice.embedded.client.OfficeClient;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.journeys.story.StoryReport;

/** The four stories of issue 2, section 5, told by {@code ./office demo}. */
@ExtendWith(RunningOfficeExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesIT {
  private static final int DEMO_LIMIT_SECONDS = 300;
  private Map<Integer, StoryReport> stories = Map.of();
  private RunningOffice office;

  @BeforeAll
  void demonstrate(RunningOffice office) throws IOException {
    this.office = office;
    OfficeScript.Said said = OfficeScript.run(DEMO_LIMIT_SECONDS, "demo");
    assertThat(said.exit()).as(said.text()).isZero();
    DemoReport report =
        new ObjectMapper()
            .readValue(office.directory().resolve("demo-report.json").toFile(), DemoReport.class);
    assertThat(report.startupSeconds()).isPositive();
    assertThat(report.residentMiB()).isPositive();
    stories =
        report.stories().stream()
            .collect(Collectors.toMap(StoryReport::story, Function.identity()));
  }

  private StoryReport story(int number) {
    return Objects.requireNonNull(stories.get(number), () -> "story " + number);
  }

  @Test
  void shouldReachGrantF11WhenExaminedAndPaid() {
    // When
    StoryReport granted = story(1);

    // Then
    assertThat(granted.stage()).isEqualTo("4");
    assertThat(granted.state()).isEqualTo("A");
    assertThat(granted.keyEvent()).isEqualTo("F10");
    assertThat(granted.detailedEvent()).isEqualTo("F11");
    assertThat(granted.publicationNumber()).startsWith("特開");
    assertThat(granted.registrationNumber()).startsWith("特許第");
    assertThat(codes(granted))
        .anyMatch(code -> code.startsWith("A-0-1-A10-A12"))
        .anyMatch(code -> code.contains("-Q10-Q12-"))
        .anyMatch(code -> code.contains("-D10-D11-"))
        .anyMatch(code -> code.contains("-D10-D21-"))
        .anyMatch(code -> code.contains("-D10-D22-"))
        .anyMatch(code -> code.startsWith("A-2-4-F10-F11-"))
        .anyMatch(code -> code.contains("-Q10-Q13-"));
  }

  @Test
  void shouldBeDismissedAndNeverPublishedWhenTheOrderIsNotAnswered() {
    // When
    StoryReport dismissed = story(2);

    // Then
    assertThat(dismissed.stage()).isEqualTo("6");
    assertThat(dismissed.state()).isEqualTo("N");
    assertThat(dismissed.keyEvent()).isEqualTo("B10");
    assertThat(dismissed.publicationNumber()).isNull();
    assertThat(codes(dismissed)).noneMatch(code -> code.contains("Q10"));
  }

  @Test
  void shouldLookUnknownToThePublicWhenNeverPublished() {
    // Given
    String never = story(2).applicationNumber();

    // When
    var unpublished = ask(never, null);

    // Then
    String unknown = "特願2026-999999";
    assertThat(unpublished.status()).isEqualTo(404);
    assertThat(unpublished.body().replace(never, unknown)).isEqualTo(ask(unknown, null).body());
    assertThat(ask(never, Person.TARO).status()).isEqualTo(404);
    assertThat(ask(never, Person.HANAKO).status()).isEqualTo(200);
  }

  private org.patentoffice.embedded.client.Answer ask(
      String number, @org.jspecify.annotations.Nullable Person as) {
    return office
        .client()
        .get(Service.LEGAL_STATUS, "/legal-status/" + OfficeClient.segment(number), as);
  }

  @Test
  void shouldBeDeemedWithdrawnWhenNobodyRequestsExamination() {
    // When
    StoryReport withdrawn = story(3);

    // Then
    assertThat(withdrawn.stage()).isEqualTo("6");
    assertThat(withdrawn.state()).isEqualTo("N");
    assertThat(withdrawn.keyEvent()).isEqualTo("B10");
    assertThat(withdrawn.publicationNumber()).startsWith("特開");
  }

  @Test
  void shouldEndWhenTheRefusalIsFinal() {
    // When
    StoryReport refused = story(4);

    // Then
    assertThat(refused.stage()).isEqualTo("6");
    assertThat(refused.state()).isEqualTo("N");
    assertThat(codes(refused)).anyMatch(code -> code.contains("-B10-B15-"));
  }

  private static List<String> codes(StoryReport story) {
    return story.statusEvents().stream().map(StoryReport.StatusEvent::code).toList();
  }
}
