package org.patentoffice.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.patentoffice.embedded.client.ClockWalk;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.journeys.story.Chronicle;
import org.patentoffice.journeys.story.StoryReport;

/** {@code ./office demo}: tells the stories on the running office and writes the report. */
public final class Demo {
  private Demo() {}

  /** Takes no arguments: the office is the one of this clone. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RunningOffice running = RunningOffice.of(Office.here());
    ClockWalk walk = running.clock();
    out.println();
    out.println("Four applications, one calendar (dates are office dates):");
    List<StoryReport> stories =
        new Chronicle(
                running.client(),
                target -> walk.to(ClockWalk.parse(target, walk.now()), instant -> {}),
                out)
            .tell();
    DemoReport report = report(running, stories);
    Path file = running.directory().resolve("demo-report.json");
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), report);
    printOutcomes(out, running, stories, file);
  }

  private static DemoReport report(RunningOffice running, List<StoryReport> stories)
      throws IOException {
    JsonNode up =
        new ObjectMapper().readTree(Files.readString(running.directory().resolve("up.json")));
    return new DemoReport(
        up.path("startupSeconds").asDouble(), up.path("residentMiB").asLong(), stories);
  }

  private static void printOutcomes(
      PrintStream out, RunningOffice running, List<StoryReport> stories, Path file) {
    String status = running.client().url(Service.LEGAL_STATUS);
    out.println();
    out.println("How they ended (WIPO ST.27):");
    for (StoryReport story : stories) {
      out.printf(
          "  %d %-17s %s  stage %s, state %s, %s/%s%n",
          story.story(),
          story.title(),
          story.applicationNumber(),
          story.stage(),
          story.state(),
          story.keyEvent(),
          story.detailedEvent() == null ? "-" : story.detailedEvent());
    }
    out.println();
    out.println("The office is running. Open:");
    for (StoryReport story : stories) {
      out.printf(
          "  story %d  %s/legal-status/%s%n", story.story(), status, story.applicationNumber());
    }
    out.printf("  search   %s/%n", status);
    for (Service service : Service.values()) {
      out.printf("  %-12s %s/openapi%n", service.id(), running.client().url(service));
    }
    out.printf(
        "%nSign in as hanako (applicant), aya (examiner), ken (cashier), ope (operator) …%n");
    out.printf("with the password %s%n", running.password());
    out.println("Report: " + file);
  }
}
