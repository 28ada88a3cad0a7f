package org.patentoffice.journeys.story;

import java.io.PrintStream;
import java.util.Locale;
import org.patentoffice.embedded.client.OfficeClient;
import org.patentoffice.embedded.office.Service;

/** Prints what happens as a readable timeline: office date, story, what. */
final class Timeline {
  private final PrintStream out;
  private final OfficeClient office;

  Timeline(PrintStream out, OfficeClient office) {
    this.out = out;
    this.office = office;
  }

  @SuppressWarnings("AnnotateFormatMethod") // no annotation library at run time
  void say(int story, String format, Object... values) {
    out.printf(
        Locale.ROOT,
        "  %s  %s  %s%n",
        today(),
        story == 0 ? "  calendar" : "story %d ".formatted(story) + " ",
        format.formatted(values));
    out.flush();
  }

  private String today() {
    return office
        .get(Service.RECEIVING, "/operations/clock", null)
        .json()
        .path("now")
        .asText("?")
        .replaceAll("T.*", "");
  }
}
