package org.patentoffice.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

  private static final String JSON_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
  private static final String LOCAL = "#/$defs/";

  static List<Path> schemas() {
    return ContractFiles.schemas();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void shouldBeJsonSchemaWhenReleased(Path file) {
    // Given
    String schema = ContractFiles.json(file).toString();

    // When
    Set<ValidationMessage> errors =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of(JSON_SCHEMA))
            .validate(schema, InputFormat.JSON);

    // Then
    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void shouldBeNamedByItsPlaceWhenReleased(Path file) {
    // Given
    JsonNode schema = ContractFiles.json(file);

    // When
    String id = schema.path("$id").asText();

    // Then
    String place = file.toString().replace(".schema.json", "").replace('/', ':');
    assertThat(id)
        .isEqualTo("urn:patent-office:" + (place.startsWith("envelope") ? "" : "event:") + place);
    assertThat(schema.path("$schema").asText()).isEqualTo(JSON_SCHEMA);
    assertThat(schema.path("title").asText()).as("title").isNotBlank();
    assertThat(schema.path("description").asText()).as("description").isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void shouldDescribeEachFieldWithItsJapaneseTermWhenReleased(Path file) {
    // Given
    JsonNode schema = ContractFiles.json(file);

    // When
    Map<String, String> descriptions = new LinkedHashMap<>();
    collectDescriptions(schema, schema, "", descriptions);

    // Then
    assertThat(descriptions)
        .isNotEmpty()
        .allSatisfy(
            (field, description) ->
                assertThat(description)
                    .as("description of %s", field)
                    .matches("(?s).*[A-Za-z]{3}.*")
                    .matches("(?s).*[(（][^)）]*[\\p{IsHan}\\p{IsKatakana}][^)）]*[)）].*"));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void shouldLeaveRoomForNewFieldsWhenReleased(Path file) {
    // When
    List<JsonNode> closed = ContractFiles.json(file).findValues("additionalProperties");

    // Then
    assertThat(closed).as("additionalProperties: consumers ignore unknown fields").isEmpty();
  }

  /**
   * Each schema stands alone, so that any validator reads it without a resolver; copies must not
   * drift apart.
   */
  @Test
  void shouldShareDefinitionsWordForWordWhenNamedAlike() {
    // Given
    Map<String, JsonNode> first = new LinkedHashMap<>();
    List<String> different = new ArrayList<>();

    // When
    for (Path file : ContractFiles.schemas()) {
      ContractFiles.json(file)
          .path("$defs")
          .properties()
          .forEach(
              definition -> {
                JsonNode before = first.putIfAbsent(definition.getKey(), definition.getValue());
                if (before != null && !before.equals(definition.getValue())) {
                  different.add(definition.getKey() + " in " + file);
                }
              });
    }

    // Then
    assertThat(different).isEmpty();
  }

  private static void collectDescriptions(
      JsonNode root, JsonNode schema, String path, Map<String, String> descriptions) {
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String name = path + "/" + property.getKey();
              JsonNode own = property.getValue();
              JsonNode target = resolve(root, own);
              descriptions.put(
                  name, own.path("description").asText(target.path("description").asText()));
              collectDescriptions(root, target, name, descriptions);
              collectDescriptions(root, resolve(root, target.path("items")), name, descriptions);
            });
  }

  private static JsonNode resolve(JsonNode root, JsonNode schema) {
    String reference = schema.path("$ref").asText();
    return reference.isEmpty()
        ? schema
        : root.path("$defs").path(reference.substring(LOCAL.length()));
  }
}
