package org.patentoffice.embedded.part;

import java.util.Map;
import java.util.Set;
import org.patentoffice.embedded.connect.ConnectProcess;
import org.patentoffice.embedded.office.Office;

/** The Kafka Connect worker with Debezium. */
final class ConnectPart implements Part {

  static final String NAME = "connect";
  private static final int HEAP_MEBIBYTES = 256;

  private final Office office;
  private final AotCaches caches;
  private final Health health;

  ConnectPart(Office office, AotCaches caches, Health health) {
    this.office = office;
    this.caches = caches;
    this.health = health;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> needs() {
    return Set.of(BrokerPart.NAME);
  }

  @Override
  public Launch launch() {
    return new Launch(
        Jvm.withHeap(HEAP_MEBIBYTES)
            .with(caches.flags(NAME, PlatformClassPath.entries(office.folders())))
            .with("-cp", PlatformClassPath.text(office.folders()))
            .running(
                ConnectProcess.class.getName(),
                office.ports().kafkaBootstrap(),
                String.valueOf(office.ports().connect()),
                office.folders().connectPlugins().toString(),
                office.folders().secrets().toString()),
        Map.of("MALLOC_ARENA_MAX", "2"),
        office.folders().state());
  }

  @Override
  public boolean healthy() {
    return health.ok(office.ports().connectUrl() + "/connectors");
  }
}
