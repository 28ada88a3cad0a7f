package org.patentoffice.embedded.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.patentoffice.embedded.client.Quiet;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.part.AotCaches;
import org.patentoffice.embedded.part.Parts;
import org.patentoffice.embedded.supervisor.OfficeRun;

/**
 * Trains the JVMs of the office: starts it once, lets it work a little, stops it, and keeps the AOT
 * caches that the JVMs write as they end. Done once per build; a start then takes half the time.
 */
final class AotTraining {

  private static final int ROUNDS = 5;

  private final Office office;
  private final PrintStream out;

  AotTraining(Office office, PrintStream out) {
    this.office = office;
    this.out = out;
  }

  void runIfNeeded() throws IOException, InterruptedException {
    AotCaches caches = new AotCaches(office.folders().aotCaches(), AotCaches.Mode.TRAIN);
    Map<String, List<Path>> jvms = Parts.trainable(office);
    if (jvms.entrySet().stream().allMatch(jvm -> caches.present(jvm.getKey(), jvm.getValue()))) {
      return;
    }
    OfficeRun run = new OfficeRun(office);
    if (run.supervisor().isPresent()) {
      return; // it runs without caches; the next start after a stop trains
    }
    out.println("Training the JVMs for fast starts (once per build, one to two minutes)");
    new OfficeStart(office, out).run(AotCaches.Mode.TRAIN);
    work();
    out.println("Writing the AOT caches");
    run.stopAfterTraining();
    jvms.forEach(
        (name, classPath) -> {
          if (!caches.adopt(name, classPath)) {
            out.println("  " + name + " wrote no cache: it starts without one");
          }
        });
  }

  private void work() {
    Quiet quiet = RunningOffice.of(office).quiet();
    for (int round = 0; round < ROUNDS; round++) {
      quiet.await();
    }
  }
}
