package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.ConfigProvider;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.Tokens;

/** Asks the service as different people do. */
final class Asking {
  static final Duration PATIENCE = Duration.ofSeconds(30);

  /** What the ledger is made of. */
  private static final List<String> TOPICS =
      List.of(
          "receiving.application",
          "formality.procedure",
          "fee.payment",
          "fee.right",
          "dossier.file",
          "dossier.trial",
          "gazette.publication");

  private Asking() {}

  static RequestSpecification as(String username, String role) {
    return given().auth().oauth2(Tokens.of(username, role)).accept(ContentType.JSON);
  }

  static RequestSpecification auditor() {
    return as("auditor1", Roles.AUDITOR);
  }

  static RequestSpecification operator() {
    return as("operator1", Roles.OPERATOR).contentType(ContentType.JSON);
  }

  static void awaitEvents(CaseStory story, int count) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                auditor()
                    .get("/legal-status/{n}", story.applicationNumber())
                    .then()
                    .statusCode(200)
                    .body("events.size()", equalTo(count)));
  }

  static JsonPath status(CaseStory story, String... parametersAndValues) {
    RequestSpecification question = auditor();
    for (int i = 0; i < parametersAndValues.length; i += 2) {
      question = question.queryParam(parametersAndValues[i], parametersAndValues[i + 1]);
    }
    return question
        .get("/legal-status/{n}", story.applicationNumber())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Rebuilds the ledger, to the end. */
  static JsonPath rebuild(Map<String, Object> wish) {
    operator().body(wish).post("/operations/rebuild").then().statusCode(202);
    return awaitRebuilt();
  }

  /** Until the rebuild that runs has ended. */
  static JsonPath awaitRebuilt() {
    await()
        .atMost(PATIENCE.multipliedBy(2))
        .until(
            () ->
                !auditor()
                    .get("/operations/rebuild")
                    .jsonPath()
                    .getString("state")
                    .equals("running"));
    return auditor().get("/operations/rebuild").jsonPath();
  }

  /**
   * Until the positions of the consumers are kept: till then a rebuild takes an event for one that
   * came later.
   */
  static void awaitCommitted() {
    String bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                Map<TopicPartition, OffsetAndMetadata> committed =
                    admin
                        .listConsumerGroupOffsets("legal-status")
                        .partitionsToOffsetAndMetadata()
                        .get();
                ends(admin)
                    .forEach(
                        (partition, end) -> {
                          OffsetAndMetadata kept = committed.get(partition);
                          assertThat(kept == null ? 0 : kept.offset())
                              .as("%s", partition)
                              .isEqualTo(end);
                        });
              });
    }
  }

  private static Map<TopicPartition, Long> ends(Admin admin) throws Exception {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    admin
        .describeTopics(TOPICS)
        .allTopicNames()
        .get()
        .forEach(
            (topic, description) ->
                description
                    .partitions()
                    .forEach(
                        each ->
                            latest.put(
                                new TopicPartition(topic, each.partition()), OffsetSpec.latest())));
    Map<TopicPartition, Long> ends = new HashMap<>();
    admin
        .listOffsets(latest)
        .all()
        .get()
        .forEach((partition, end) -> ends.put(partition, end.offset()));
    return ends;
  }
}
