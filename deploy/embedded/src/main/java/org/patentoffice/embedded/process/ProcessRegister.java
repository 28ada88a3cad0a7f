package org.patentoffice.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The file that knows which processes an office has started: the only ones it may ever stop. */
public final class ProcessRegister {

  private final Path file;

  public ProcessRegister(Path file) {
    this.file = file;
  }

  /** Enters a process, in place of its predecessor of the same name. */
  public synchronized void enter(ProcessIdentity identity) {
    List<ProcessIdentity> all = new ArrayList<>(all());
    all.removeIf(known -> known.name().equals(identity.name()));
    all.add(identity);
    write(all);
  }

  /** Every process entered, dead or alive, oldest first. */
  public synchronized List<ProcessIdentity> all() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream()
              .filter(line -> !line.isBlank())
              .map(ProcessIdentity::parse)
              .toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The live ones. */
  public List<ProcessIdentity> alive() {
    return all().stream().filter(identity -> identity.alive().isPresent()).toList();
  }

  /** A live process by name. */
  public Optional<ProcessIdentity> alive(String name) {
    return alive().stream().filter(identity -> identity.name().equals(name)).findFirst();
  }

  /** Bytes that each live process holds, see {@link Memory}; together what the office holds. */
  public Map<String, Long> memoryBytes() {
    Set<Long> entered = alive().stream().map(ProcessIdentity::pid).collect(Collectors.toSet());
    Map<String, Long> bytes = new LinkedHashMap<>();
    for (ProcessIdentity identity : alive()) {
      identity.alive().ifPresent(p -> bytes.put(identity.name(), Memory.bytes(p, entered)));
    }
    return bytes;
  }

  /** Forgets all. */
  public synchronized void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(List<ProcessIdentity> all) {
    try {
      Files.createDirectories(file.getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
      Files.write(fresh, all.stream().map(ProcessIdentity::line).toList());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
