package org.patentoffice.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

  @TempDir private Path folder;

  @Test
  void shouldReadWhatWasToldWhenLastLineIsUnfinished() throws IOException {
    // Given
    Path file = folder.resolve("progress");
    Progress progress = new Progress(file, System.nanoTime());
    progress.tell(Progress.Kind.HEALTHY, "kafka", "1.2 s");
    progress.tell(Progress.Kind.DIED, "fee", "ended with 137\nstarting it again");
    Files.writeString(file, "HEALTHY\tconn", StandardOpenOption.APPEND);

    // When
    List<Progress.Line> lines = Progress.read(file);

    // Then
    assertThat(lines).extracting(Progress.Line::name).containsExactly("kafka", "fee");
    assertThat(lines.getLast().text()).isEqualTo("ended with 137 starting it again");
  }

  @Test
  void shouldReadNothingWhenNothingWasTold() {
    // Given
    Path file = folder.resolve("progress");

    // When
    List<Progress.Line> lines = Progress.read(file);

    // Then
    assertThat(lines).isEmpty();
  }
}
