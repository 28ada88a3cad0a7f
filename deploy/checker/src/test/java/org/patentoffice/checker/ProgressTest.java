package org.patentoffice.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The bar is for people who look. */
class ProgressTest {

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @Test
  void shouldDrawABarAndTakeItAwayWhenSomebodyLooks() {
    // Given
    Progress progress = new Progress(printer(), true, 2);

    // When
    progress.step();
    progress.end();

    // Then
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .startsWith("\r[###############...............] 1/2\r ")
        .endsWith(" \r");
  }

  @Test
  void shouldStaySilentWhenNobodyLooksOrThereIsOnlyOne() {
    // Given
    Progress unseen = new Progress(printer(), false, 2);
    Progress single = new Progress(printer(), true, 1);

    // When
    unseen.step();
    single.step();
    unseen.end();
    single.end();

    // Then
    assertThat(screen.size()).isZero();
  }

  private PrintStream printer() {
    return new PrintStream(screen, true, StandardCharsets.UTF_8);
  }
}
