package org.patentoffice.embedded.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that cannot be mistaken for another: process ids are reused, a process id with its
 * start instant is not.
 *
 * @param name what it is in the office, for example {@code kafka}
 * @param pid process id
 * @param startedAt as the operating system tells
 */
public record ProcessIdentity(String name, long pid, Instant startedAt) {

  /** The system's boot time, from which start instants are counted, is adjusted now and then. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  /**
   * The identity of a live process; a process that has just ended is given the epoch as its start.
   */
  public static ProcessIdentity of(String name, ProcessHandle process) {
    return new ProcessIdentity(
        name, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
  }

  /** The process, if it still runs and is still the same. */
  public Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(
            handle ->
                handle
                    .info()
                    .startInstant()
                    .map(
                        start -> Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0)
                    .orElse(false));
  }

  String line() {
    return name + " " + pid + " " + startedAt;
  }

  static ProcessIdentity parse(String line) {
    String[] words = line.split(" ");
    return new ProcessIdentity(words[0], Long.parseLong(words[1]), Instant.parse(words[2]));
  }
}
