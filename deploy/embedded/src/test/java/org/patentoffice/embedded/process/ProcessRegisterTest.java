package org.patentoffice.embedded.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRegisterTest {

  @TempDir private Path folder;
  private Process sleeper;

  @BeforeEach
  void startSleeper() throws IOException {
    sleeper = new ProcessBuilder("sleep", "60").start();
  }

  @AfterEach
  void endSleeper() {
    sleeper.destroyForcibly();
  }

  @Test
  void shouldFindProcessWhenRegisterIsReadByAnother() {
    // Given
    ProcessIdentity identity = ProcessIdentity.of("kafka", sleeper.toHandle());
    new ProcessRegister(folder.resolve("pids")).enter(identity);

    // When
    List<ProcessIdentity> alive = new ProcessRegister(folder.resolve("pids")).alive();

    // Then
    assertThat(alive).containsExactly(identity);
  }

  @Test
  void shouldNotTakeProcessForOursWhenItsIdWasReused() {
    // Given
    ProcessRegister register = new ProcessRegister(folder.resolve("pids"));
    register.enter(
        new ProcessIdentity("kafka", sleeper.pid(), Instant.now().minus(Duration.ofDays(1))));

    // When
    List<ProcessIdentity> alive = register.alive();

    // Then
    assertThat(alive).isEmpty();
    assertThat(sleeper.isAlive()).isTrue();
  }

  @Test
  void shouldKeepOnlyTheLatestWhenPartWasStartedAgain() throws InterruptedException {
    // Given
    ProcessRegister register = new ProcessRegister(folder.resolve("pids"));
    register.enter(new ProcessIdentity("fee", 1, Instant.EPOCH));

    // When
    register.enter(ProcessIdentity.of("fee", sleeper.toHandle()));

    // Then
    assertThat(register.all()).extracting(ProcessIdentity::pid).containsExactly(sleeper.pid());
  }

  @Test
  void shouldStopProcessWhenItIsTheSame() throws InterruptedException {
    // Given
    ProcessIdentity identity = ProcessIdentity.of("fee", sleeper.toHandle());

    // When
    List<ProcessIdentity> killed = Stopping.stop(List.of(identity), Duration.ofSeconds(10));

    // Then
    assertThat(killed).isEmpty();
    assertThat(sleeper.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void shouldCountChildOnItsOwnWhenItIsEnteredToo() throws IOException {
    // Given
    Process parent = new ProcessBuilder("sh", "-c", "sleep 60 & echo started; wait").start();
    parent.inputReader().readLine();
    ProcessHandle child = parent.children().findFirst().orElseThrow();
    ProcessRegister register = new ProcessRegister(folder.resolve("pids"));
    register.enter(ProcessIdentity.of("supervisor", parent.toHandle()));
    long together = register.memoryBytes().getOrDefault("supervisor", 0L);
    register.enter(ProcessIdentity.of("fee", child));

    // When
    Map<String, Long> bytes = register.memoryBytes();
    parent.destroyForcibly();
    child.destroyForcibly();

    // Then
    assertThat(bytes).containsOnlyKeys("supervisor", "fee");
    assertThat(bytes.get("fee")).isPositive();
    assertThat(bytes.get("supervisor")).isPositive().isLessThan(together);
  }
}
