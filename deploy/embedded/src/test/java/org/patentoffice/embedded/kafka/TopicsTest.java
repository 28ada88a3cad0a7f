package org.patentoffice.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.patentoffice.embedded.office.Office;

class TopicsTest {

  @Test
  void shouldKeepFactsForEverWhenTopicSaysNothingElse() {
    // Given
    Topics topics = Topics.read(Office.here().folders().topics());

    // When
    NewTopic topic = named(topics, "receiving.application");

    // Then
    assertThat(topic.numPartitions()).isEqualTo(6);
    assertThat(topic.configs())
        .containsEntry("retention.ms", "-1")
        .containsEntry("cleanup.policy", "delete");
  }

  @Test
  void shouldHaveOnePartitionWhenTopicIsForProbes() {
    // Given
    Topics topics = Topics.read(Office.here().folders().topics());

    // When
    NewTopic topic = named(topics, "office.probe");

    // Then
    assertThat(topic.numPartitions()).isEqualTo(1);
    assertThat(topic.configs()).containsEntry("retention.ms", "86400000");
  }

  @Test
  void shouldDeclareEveryAggregateWhenRead() {
    // Given
    Topics topics = Topics.read(Office.here().folders().topics());

    // When
    var names = topics.all().stream().map(NewTopic::name).toList();

    // Then
    assertThat(names)
        .containsExactlyInAnyOrder(
            "receiving.application",
            "formality.procedure",
            "fee.payment",
            "fee.right",
            "dossier.file",
            "dossier.trial",
            "gazette.publication",
            "legal-status.status",
            "office.probe",
            "debezium.heartbeat");
  }

  private static NewTopic named(Topics topics, String name) {
    return topics.all().stream()
        .filter(topic -> topic.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
