package org.patentoffice.receiving.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.kit.time.OfficeCalendar;
import org.patentoffice.receiving.desk.Supervision.Queue;
import org.patentoffice.receiving.desk.Supervision.Throughput;
import org.patentoffice.receiving.desk.domain.Target;
import org.patentoffice.receiving.efiling.view.Language;

/** What is late stands out in the plot, as in the figures. */
class DeskPlotsTest {
  private static final int LATE = 0xB3541E;
  private static final int IN_TIME = 0x0B4A82;
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  @Test
  void shouldDrawMoreOfWhatIsLateWhenMoreIsLate() throws IOException {
    // Given
    byte[] some =
        DeskPlots.queues(List.of(queue("first", 10, 2), queue("second", 4, 0)), Language.JA);
    byte[] most =
        DeskPlots.queues(List.of(queue("first", 10, 8), queue("second", 4, 0)), Language.JA);

    // When / Then
    assertThat(pixels(most, LATE)).isGreaterThan(2 * pixels(some, LATE));
    assertThat(pixels(some, IN_TIME)).isGreaterThan(pixels(most, IN_TIME)).isPositive();
    keep("desk-plot-queues.png", some);
  }

  @Test
  void shouldDrawDaysOfThroughput() throws IOException {
    // Given
    List<Throughput> rows =
        IntStream.range(0, 20)
            .mapToObj(i -> new Throughput("somebody", DAY.minusDays(i), 30 + i % 7 * 5L, 2))
            .toList();

    // When
    byte[] plot = DeskPlots.throughput(rows, Language.EN);

    // Then
    assertThat(pixels(plot, IN_TIME)).isPositive();
    keep("desk-plot-throughput.png", plot);
  }

  @Test
  void shouldDrawAnEmptyPlotWhenThereIsNothing() throws IOException {
    assertThat(pixels(DeskPlots.queues(List.of(), Language.EN), LATE)).isLessThan(2_000);
    assertThat(image(DeskPlots.throughput(List.of(), Language.JA)).getWidth()).isEqualTo(1_240);
  }

  @ParameterizedTest
  @CsvSource({
    // state, since, today, missed; 5 and 6 December 2026 are a Saturday and a Sunday
    "first,      2026-12-01, 2026-12-03, false",
    "first,      2026-12-01, 2026-12-04, true",
    "first,      2026-12-03, 2026-12-07, false",
    "first,      2026-12-03, 2026-12-08, true",
    "agreed,     2026-12-01, 2026-12-01, false",
    "agreed,     2026-12-01, 2026-12-02, true",
    "released,   2020-01-01, 2026-12-02, false"
  })
  void shouldBeLateWhenItWaitsLongerThanItMay(
      String state, LocalDate since, LocalDate today, boolean missed) {
    assertThat(Target.isMissed(state, since, today, OfficeCalendar.japan())).isEqualTo(missed);
  }

  private static Queue queue(String state, long envelopes, long late) {
    return new Queue(state, envelopes, 0, late, DAY, 60);
  }

  private static long pixels(byte[] png, int colour) throws IOException {
    BufferedImage image = image(png);
    return IntStream.range(0, image.getHeight())
        .mapToLong(
            y ->
                IntStream.range(0, image.getWidth())
                    .filter(x -> (image.getRGB(x, y) & 0xFFFFFF) == colour)
                    .count())
        .sum();
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static void keep(String name, byte[] png) throws IOException {
    Files.write(Files.createDirectories(Path.of("target", "screenshots")).resolve(name), png);
  }
}
