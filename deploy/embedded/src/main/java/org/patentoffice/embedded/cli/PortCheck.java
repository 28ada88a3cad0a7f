package org.patentoffice.embedded.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentoffice.embedded.office.Ports;

/** Which of the office's ports are taken, and by whom as far as the system tells. */
final class PortCheck {

  private static final String LISTENING = "0A";

  private PortCheck() {}

  /** Taken ports by what wants them, with their owners. */
  static Map<String, String> taken(Ports ports) {
    Map<String, String> taken = new LinkedHashMap<>();
    ports
        .all()
        .forEach(
            (name, port) -> {
              if (!free(port)) {
                taken.put(name, port + " is taken by " + owner(port).orElse("another process"));
              }
            });
    return taken;
  }

  /**
   * Stops a start that could not succeed.
   *
   * @throws IllegalStateException naming every taken port and how to choose others
   */
  static void requireFree(Ports ports) {
    Map<String, String> taken = taken(ports);
    if (!taken.isEmpty()) {
      throw new IllegalStateException(
          taken.entrySet().stream()
              .map(entry -> "  " + entry.getKey() + ": port " + entry.getValue())
              .collect(
                  Collectors.joining(
                      "\n",
                      "Ports are taken:\n",
                      "\nStop that process, or choose others: ./office up --port-base 28000")));
    }
  }

  private static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Linux only: the socket's inode from /proc/net, then the process that holds it. */
  private static Optional<String> owner(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .map(Path::of)
        .filter(Files::exists)
        .flatMap(table -> inode(table, port).stream())
        .findFirst()
        .flatMap(PortCheck::holder);
  }

  private static Optional<String> inode(Path table, int port) {
    String suffix = ":%04X".formatted(port);
    try {
      return Files.readAllLines(table).stream()
          .map(line -> line.strip().split("\\s+"))
          .filter(fields -> fields.length > 9 && fields[3].equals(LISTENING))
          .filter(fields -> fields[1].endsWith(suffix))
          .map(fields -> fields[9])
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> holder(String inode) {
    Path wanted = Path.of("socket:[" + inode + "]");
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process.pid(), wanted))
        .findFirst()
        .map(
            process ->
                "process %d (%s)".formatted(process.pid(), process.info().command().orElse("?")));
  }

  private static boolean holds(long pid, Path socket) {
    try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return descriptors.anyMatch(descriptor -> pointsTo(descriptor, socket));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean pointsTo(Path descriptor, Path target) {
    try {
      return Files.readSymbolicLink(descriptor).equals(target);
    } catch (IOException e) {
      return false;
    }
  }
}
