package org.patentoffice.journeys.bench.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.journeys.bench.measure.BenchServers;
import org.patentoffice.journeys.bench.measure.Rounds;

/** One rebuild by the real service, of a ledger that was lost. */
final class LedgerRebuild {
  private static final Duration LIMIT = Duration.ofMinutes(60);

  private final RunningOffice lender;
  private final BenchServers servers;
  private final ObjectMapper json = new ObjectMapper();

  LedgerRebuild(RunningOffice lender, BenchServers servers) {
    this.lender = lender;
    this.servers = servers;
  }

  Rebuilt run(String group, Rounds rounds) throws Exception {
    servers.stopService();
    servers.emptyDatabase();
    consumeNothing(group);
    servers.startService();
    Map<String, Duration> before = servers.processorTimes();
    ask(
        request()
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"reason\": \"bench\", \"evenIfDifferent\": true}"))
            .build());
    JsonNode run =
        Awaitility.await("rebuild")
            .atMost(LIMIT)
            .pollInterval(Duration.ofMillis(500))
            .until(
                () -> ask(request().GET().build()),
                each -> !each.path("state").asText().equals("running"));
    if (!run.path("state").asText().equals("switched")) {
      throw new IllegalStateException("The rebuild failed: " + run);
    }
    long events = run.path("events").asLong();
    double perSecond = events / (run.path("millis").asLong() / 1_000.0);
    rounds.add(perSecond);
    rounds.spent(events, before, servers.processorTimes());
    return new Rebuilt(
        servers.count("legal_status", "select count(*) from recorded_event"),
        perSecond,
        servers.servicePeakMebibytes());
  }

  /** As if the service had consumed everything: a rebuild reads as far as that. */
  private void consumeNothing(String group) throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> offsets =
        ends(servers.bootstrap()).entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, end -> new OffsetAndMetadata(end.getValue())));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers.bootstrap()))) {
      admin.alterConsumerGroupOffsets(group, offsets).all().get();
    }
  }

  /** Where the topics of the ledger end now. */
  static Map<TopicPartition, Long> ends(String bootstrap)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      Map<TopicPartition, OffsetSpec> latest =
          admin.describeTopics(Rights.TOPICS).allTopicNames().get().values().stream()
              .flatMap(LedgerRebuild::partitions)
              .collect(Collectors.toMap(Function.identity(), each -> OffsetSpec.latest()));
      return admin.listOffsets(latest).all().get().entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().offset()));
    }
  }

  private static java.util.stream.Stream<TopicPartition> partitions(TopicDescription topic) {
    return topic.partitions().stream()
        .map(partition -> new TopicPartition(topic.name(), partition.partition()));
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(URI.create(servers.serviceUrl() + "/operations/rebuild"))
        .header("Authorization", "Bearer " + lender.client().token(Person.OPE))
        .timeout(Duration.ofSeconds(60));
  }

  private JsonNode ask(HttpRequest request) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      return json.readTree(answer.body());
    }
  }
}
