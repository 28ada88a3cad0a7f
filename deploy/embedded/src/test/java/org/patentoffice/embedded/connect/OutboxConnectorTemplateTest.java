package org.patentoffice.embedded.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.patentoffice.embedded.office.Office;

class OutboxConnectorTemplateTest {

  @Test
  void shouldNameOnlyKnownPlaceholdersWhenRead() throws IOException {
    // Given
    String template = Files.readString(Office.here().folders().connectorTemplate());

    // When
    Set<String> placeholders = new TreeSet<>();
    Pattern.compile("\\{\\{(.*?)}}")
        .matcher(template)
        .results()
        .forEach(m -> placeholders.add(m.group(1)));

    // Then
    assertThat(placeholders)
        .containsExactly(
            "database.dbname",
            "database.hostname",
            "database.password",
            "database.port",
            "database.user",
            "heartbeat.interval.ms");
  }

  @Test
  void shouldCarryEveryCloudEventsAttributeWhenRead() throws IOException {
    // Given
    JsonNode template =
        new ObjectMapper().readTree(Office.here().folders().connectorTemplate().toFile());

    // When
    String placement =
        template.path("transforms.outbox.table.fields.additional.placement").asText();

    // Then
    assertThat(List.of(placement.split(",")))
        .extracting(column -> column.split(":")[2])
        .containsExactlyInAnyOrder(
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_specversion",
            "ce_time",
            "ce_subject",
            "ce_sequence",
            "ce_correlationid",
            "ce_causationid",
            "ce_actor",
            "ce_reason",
            "traceparent",
            "content-type");
  }
}
