package org.patentoffice.embedded.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The java command of one part: a small heap, the serial collector and, unless the environment asks
 * for both, the first compiler only, which is what starts fastest and holds least on two
 * processors.
 */
public final class Jvm {
  /** {@code first} or {@code both}. */
  public static final String COMPILERS_VARIABLE = "OFFICE_COMPILERS";

  private static final String BOTH = "both";
  private static final String FIRST = "first";

  private final List<String> flags = new ArrayList<>();

  private Jvm() {}

  /**
   * With a heap limit.
   *
   * @param heapMebibytes the largest heap, in MiB
   * @throws IllegalArgumentException if {@value #COMPILERS_VARIABLE} is neither
   */
  public static Jvm withHeap(int heapMebibytes) {
    return withHeap(heapMebibytes, System.getenv().getOrDefault(COMPILERS_VARIABLE, FIRST));
  }

  static Jvm withHeap(int heapMebibytes, String compilers) {
    Jvm jvm = new Jvm();
    jvm.flags.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    jvm.flags.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k",
            "-Xmx" + heapMebibytes + "m",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED"));
    switch (compilers) {
      case FIRST -> jvm.flags.add("-XX:TieredStopAtLevel=1");
      case BOTH -> {}
      default ->
          throw new IllegalArgumentException(
              "Expected %s to be %s or %s, but got %s"
                  .formatted(COMPILERS_VARIABLE, FIRST, BOTH, compilers));
    }
    if (Runtime.version().feature() >= 24) {
      // Kafka and Netty still use sun.misc.Unsafe; the JDK warns of its removal at every start.
      jvm.flags.add("--sun-misc-unsafe-memory-access=allow");
    }
    return jvm;
  }

  /** Adds flags, for example a system property. */
  public Jvm with(String... more) {
    flags.addAll(List.of(more));
    return this;
  }

  /** Adds flags. */
  public Jvm with(List<String> more) {
    flags.addAll(more);
    return this;
  }

  /** The whole command. */
  public List<String> running(String... mainAndArguments) {
    List<String> command = new ArrayList<>(flags);
    command.addAll(List.of(mainAndArguments));
    return command;
  }
}
