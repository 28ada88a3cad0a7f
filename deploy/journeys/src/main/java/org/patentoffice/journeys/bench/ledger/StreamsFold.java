package org.patentoffice.journeys.bench.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.patentoffice.journeys.bench.measure.Measured;
import org.patentoffice.legalstatus.edition.Edition;
import org.patentoffice.legalstatus.ledger.Reckoning;
import org.patentoffice.legalstatus.ledger.Recorded;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.mapping.Version;
import org.patentoffice.legalstatus.recording.Fields;
import org.patentoffice.legalstatus.recording.Standing;

/**
 * The same fold as a Kafka Streams application: the events of a case and where it stands are kept
 * in a persistent store with a changelog, at least once, with the library's own defaults.
 */
public final class StreamsFold {
  private static final String STORE = "cases";
  private static final int THREADS = 2;
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final TypeReference<List<Recorded>> EVENTS = new TypeReference<>() {};

  private StreamsFold() {}

  /** Environment: {@code KAFKA}, {@code EVENTS} to wait for, {@code STATE} folder. */
  public static void main(String[] arguments) throws InterruptedException {
    long expected = Long.parseLong(System.getenv("EVENTS"));
    Edition edition = Edition.read(Version.all().iterator().next());
    CountDownLatch done = new CountDownLatch(1);
    AtomicLong seen = new AtomicLong();
    long start = System.nanoTime();
    try (KafkaStreams streams =
        new KafkaStreams(
            topology(
                edition,
                () -> {
                  if (seen.incrementAndGet() == expected) {
                    done.countDown();
                  }
                }),
            properties())) {
      streams.setUncaughtExceptionHandler(
          e -> {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
            return null;
          });
      streams.start();
      done.await();
      Measured.here(seen.get(), start).tell();
      streams.close(Duration.ofSeconds(30));
    }
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, System.getenv("APPLICATION"));
    properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, System.getenv("KAFKA"));
    properties.put(StreamsConfig.STATE_DIR_CONFIG, System.getenv("STATE"));
    properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, THREADS);
    properties.put("auto.offset.reset", "earliest");
    return properties;
  }

  private static Topology topology(Edition edition, Runnable told) {
    Topology topology = new Topology();
    topology.addSource(
        "events",
        Serdes.String().deserializer(),
        Serdes.ByteArray().deserializer(),
        Rights.TOPICS.toArray(String[]::new));
    topology.addProcessor("fold", () -> new Fold(edition, told), "events");
    topology.addStateStore(
        Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.ByteArray())
            .withCachingEnabled(),
        "fold");
    topology.addStateStore(
        Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore("standings"), Serdes.String(), Serdes.ByteArray())
            .withCachingEnabled(),
        "fold");
    return topology;
  }

  private static final class Fold implements Processor<String, byte[], Void, Void> {
    private final Edition edition;
    private final Runnable told;
    private @org.jspecify.annotations.Nullable KeyValueStore<String, byte[]> cases;
    private @org.jspecify.annotations.Nullable KeyValueStore<String, byte[]> standings;

    Fold(Edition edition, Runnable told) {
      this.edition = edition;
      this.told = told;
    }

    @Override
    public void init(ProcessorContext<Void, Void> context) {
      cases = context.getStateStore(STORE);
      standings = context.getStateStore("standings");
    }

    @Override
    @SuppressWarnings("NullAway") // init comes first
    public void process(Record<String, byte[]> record) {
      try {
        byte[] stored = cases.get(record.key());
        List<Recorded> recorded =
            stored == null ? new ArrayList<>() : JSON.readValue(stored, EVENTS);
        ObservedEvent event = event(record);
        if (recorded.stream().noneMatch(each -> each.event().id().equals(event.id()))) {
          recorded.add(new Recorded(0, event, event.occurredAt()));
          Standing standing = Standing.of(Reckoning.of(recorded, edition.history(), null));
          cases.put(record.key(), JSON.writeValueAsBytes(recorded));
          standings.put(record.key(), JSON.writeValueAsBytes(standing));
        }
        told.run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static ObservedEvent event(Record<String, byte[]> record) throws IOException {
      return new ObservedEvent(
          header(record, "ce_id"),
          header(record, "ce_type"),
          null,
          Instant.parse(header(record, "ce_time")),
          Fields.of(JSON.readTree(record.value())));
    }

    private static String header(Record<String, byte[]> record, String name) {
      Header header = record.headers().lastHeader(name);
      return new String(header.value(), StandardCharsets.UTF_8);
    }
  }
}
