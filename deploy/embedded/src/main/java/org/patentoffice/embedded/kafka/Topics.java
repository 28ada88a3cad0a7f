package org.patentoffice.embedded.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;

/**
 * The topics as {@code deploy/topics.yaml} declares them.
 *
 * @param defaults for topics that do not say otherwise
 * @param topics each topic
 */
@JsonIgnoreProperties(ignoreUnknown = false)
public record Topics(Topic defaults, List<Topic> topics) {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  /**
   * One topic's declaration.
   *
   * @param name as in Kafka; absent in the defaults
   * @param partitions how many
   * @param config Kafka's topic configuration
   */
  public record Topic(
      @Nullable String name, @Nullable Integer partitions, @Nullable Map<String, String> config) {}

  /**
   * Reads the declaration.
   *
   * @throws UncheckedIOException when it is missing or malformed
   */
  public static Topics read(Path file) {
    try {
      return new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), Topics.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Topics cannot be read from " + file, e);
    }
  }

  /** Makes the topics that are missing. Those that exist are left as they are. */
  public void create(String bootstrap) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      Set<String> present = admin.listTopics().names().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
      List<NewTopic> missing =
          all().stream().filter(topic -> !present.contains(topic.name())).toList();
      admin.createTopics(missing).all().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Expected Kafka to make the topics of deploy/topics.yaml", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Every topic with the defaults filled in; the replication factor is the broker's. */
  public List<NewTopic> all() {
    return topics.stream().map(this::withDefaults).toList();
  }

  private NewTopic withDefaults(Topic topic) {
    if (topic.name() == null) {
      throw new IllegalStateException("Expected every topic to have a name");
    }
    Map<String, String> config = new HashMap<>();
    config.putAll(defaults.config() == null ? Map.of() : defaults.config());
    config.putAll(topic.config() == null ? Map.of() : topic.config());
    Integer partitions = topic.partitions() == null ? defaults.partitions() : topic.partitions();
    return new NewTopic(topic.name(), Optional.ofNullable(partitions), Optional.empty())
        .configs(config);
  }
}
