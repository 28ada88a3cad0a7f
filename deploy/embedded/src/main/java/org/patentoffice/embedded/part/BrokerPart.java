package org.patentoffice.embedded.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.patentoffice.embedded.kafka.BrokerProcess;
import org.patentoffice.embedded.office.Office;

/**
 * The Kafka broker; it makes the topics of {@code deploy/topics.yaml} itself before it reports
 * ready.
 */
final class BrokerPart implements Part {

  static final String NAME = "kafka";
  private static final int HEAP_MEBIBYTES = 192;

  private final Office office;
  private final AotCaches caches;

  BrokerPart(Office office, AotCaches caches) {
    this.office = office;
    this.caches = caches;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> needs() {
    return Set.of();
  }

  @Override
  public void prepare() throws IOException {
    Files.deleteIfExists(readyFile());
    Files.createDirectories(office.folders().kafkaData());
  }

  @Override
  public Launch launch() {
    return new Launch(
        Jvm.withHeap(HEAP_MEBIBYTES)
            .with(caches.flags(NAME, PlatformClassPath.entries(office.folders())))
            .with("-cp", PlatformClassPath.text(office.folders()))
            .running(
                BrokerProcess.class.getName(),
                office.folders().kafkaData().toString(),
                String.valueOf(office.ports().kafka()),
                String.valueOf(office.ports().kafkaController()),
                office.folders().topics().toString(),
                readyFile().toString()),
        Map.of("MALLOC_ARENA_MAX", "2"),
        office.folders().state());
  }

  @Override
  public boolean healthy() {
    return Files.exists(readyFile());
  }

  @Override
  public StopOrder stopOrder() {
    return StopOrder.BROKER;
  }

  private Path readyFile() {
    return office.folders().state().resolve("kafka.ready");
  }
}
