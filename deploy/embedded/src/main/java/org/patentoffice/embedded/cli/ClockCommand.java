package org.patentoffice.embedded.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.patentoffice.embedded.client.ClockWalk;
import org.patentoffice.embedded.client.RunningOffice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows or moves the office clock. */
@Command(
    name = "clock",
    description = "Show the office clock, or move it forward, living through every due moment.",
    mixinStandardHelpOptions = true)
final class ClockCommand implements Callable<Integer> {

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

  @Parameters(
      arity = "0..1",
      paramLabel = "MOMENT",
      description = "+18M, +3Y, +10D, or a date such as 2028-04-01.")
  private @Nullable String moment;

  @Override
  public Integer call() {
    ClockWalk walk = RunningOffice.of(OfficeCommand.office()).clock();
    if (moment != null) {
      move(walk, moment);
    }
    System.out.println("Office time: " + show(walk.now()));
    System.out.println("Next due:    " + walk.nextDue().map(ClockCommand::show).orElse("nothing"));
    return OfficeCommand.DONE;
  }

  private static void move(ClockWalk walk, String moment) {
    Instant now = walk.now();
    Instant target = ClockWalk.parse(moment, now);
    if (target.isBefore(now)) {
      throw new IllegalArgumentException(
          "Expected a moment after %s: the office clock does not go back".formatted(show(now)));
    }
    walk.to(target, step -> System.out.println("  " + show(step)));
  }

  private static String show(Instant moment) {
    return SHOWN.format(moment) + " (Tokyo)";
  }
}
