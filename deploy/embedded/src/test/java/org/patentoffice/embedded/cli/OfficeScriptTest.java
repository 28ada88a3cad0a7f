package org.patentoffice.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentoffice.embedded.office.Office;

/** The shell script {@code ./office}, run as a newcomer would. */
class OfficeScriptTest {

  private static final Path SCRIPT = Office.here().folders().root().resolve("office");

  @TempDir private Path home;

  private record Outcome(int exitCode, String output) {}

  @Test
  void shouldNotStartJavaWhenScriptIsSyntacticallyChecked() throws Exception {
    // Given
    ProcessBuilder check = new ProcessBuilder("sh", "-n", SCRIPT.toString());

    // When
    Outcome outcome = run(check);

    // Then
    assertThat(outcome).isEqualTo(new Outcome(0, ""));
  }

  @Test
  void shouldFindJdkByItselfWhenJavaHomeIsAnOldOne() throws Exception {
    // Given
    Path old = jdk("17.0.15");
    ProcessBuilder find = probe("find_java", Map.of("JAVA_HOME", old.toString()));

    // When
    Outcome outcome = run(find);

    // Then
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.output().strip()).isNotEqualTo(old.toString());
    assertThat(Path.of(outcome.output().strip(), "bin/javac")).isExecutable();
  }

  @Test
  void shouldTakeJavaHomeWhenItIsRight() throws Exception {
    // Given
    Path right = jdk("25.0.9");
    ProcessBuilder find = probe("find_java", Map.of("JAVA_HOME", right.toString()));

    // When
    Outcome outcome = run(find);

    // Then
    assertThat(outcome.output().strip()).isEqualTo(right.toString());
  }

  @Test
  void shouldSayWhatToInstallWhenThereIsNoJdk() throws Exception {
    // Given
    ProcessBuilder find = probe("java_homes() { :; }; find_java", Map.of());

    // When
    Outcome outcome = run(find);

    // Then
    assertThat(outcome.exitCode()).isNotZero();
    assertThat(outcome.output()).contains("no JDK 25 found").contains("JAVA_HOME");
  }

  /** Runs functions of the script without its last part, which carries out a command. */
  private ProcessBuilder probe(String functions, Map<String, String> environment)
      throws IOException {
    String script = Files.readString(SCRIPT);
    Path functionsOnly = home.resolve("functions.sh");
    Files.writeString(
        functionsOnly, script.substring(0, script.indexOf("\ncommand=")) + "\n" + functions + "\n");
    ProcessBuilder builder = new ProcessBuilder("sh", functionsOnly.toString());
    builder.environment().put("HOME", home.toString());
    builder.environment().remove("JAVA_HOME");
    builder.environment().putAll(environment);
    return builder;
  }

  private Path jdk(String version) throws IOException {
    Path jdk = Files.createDirectories(home.resolve("jdk-" + version));
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    assertThat(Files.createFile(jdk.resolve("bin/javac")).toFile().setExecutable(true)).isTrue();
    return jdk;
  }

  private static Outcome run(ProcessBuilder builder) throws Exception {
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }
}
