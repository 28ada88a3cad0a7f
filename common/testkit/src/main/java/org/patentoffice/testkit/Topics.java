package org.patentoffice.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;

/** The topics as deploy/topics.yaml has them, empty. */
final class Topics {
  private static final short REPLICAS = 1;

  private Topics() {}

  static void recreate(String bootstrap) throws IOException {
    List<NewTopic> wanted = read();
    Set<String> names = wanted.stream().map(NewTopic::name).collect(Collectors.toSet());
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      Set<String> present = admin.listTopics().names().get();
      admin.deleteTopics(names.stream().filter(present::contains).toList()).all().get();
      Awaitility.await("topics deleted")
          .atMost(Duration.ofSeconds(30))
          .pollInterval(Duration.ofMillis(20))
          .until(() -> admin.listTopics().names().get().stream().noneMatch(names::contains));
      admin.createTopics(wanted).all().get();
    } catch (ExecutionException e) {
      throw new IOException("Topics could not be made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private static List<NewTopic> read() throws IOException {
    Path file = Platform.officeRoot().resolve("deploy/topics.yaml");
    JsonNode document = new YAMLMapper().readTree(file.toFile());
    int defaultPartitions = document.path("defaults").path("partitions").asInt();
    List<NewTopic> wanted = new ArrayList<>();
    for (JsonNode topic : document.path("topics")) {
      wanted.add(
          new NewTopic(
              topic.path("name").asText(),
              topic.path("partitions").asInt(defaultPartitions),
              REPLICAS));
    }
    return wanted;
  }
}
