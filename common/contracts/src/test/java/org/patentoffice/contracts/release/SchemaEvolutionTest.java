package org.patentoffice.contracts.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaEvolutionTest {

  private static final String RELEASED =
      """
      {"type": "object", "required": ["number", "parts"],
       "properties": {
         "number": {"$ref": "#/$defs/Number", "description": "old words"},
         "way": {"type": "string", "enum": ["online", "paper"]},
         "parts": {"type": "array", "items": {"type": "object", "required": ["name"],
                   "properties": {"name": {"type": "string"}}}}},
       "$defs": {"Number": {"type": "string", "pattern": "^[0-9]+$"}}}
      """;

  @Test
  void shouldBeAllowedWhenNothingChanges() {
    // When
    List<String> breaks = SchemaEvolution.breaks(json(RELEASED), json(RELEASED));

    // Then
    assertThat(breaks).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an optional field
        "\"way\": { | \"new\": {\"type\": \"integer\"}, \"way\": {",
        // an optional field of a nested object
        "{\"name\": {\"type\": \"string\"}} | {\"name\": {\"type\": \"string\"}, \"size\": {\"type\": \"integer\"}}",
        // other words
        "old words | new words",
        // the order of required fields
        "[\"number\", \"parts\"] | [\"parts\", \"number\"]"
      })
  void shouldBeAllowedWhenOptionalFieldsOrWordsChange(String before, String after) {
    // Given
    String current = RELEASED.replace(before, after);
    assertThatItChanged(current);

    // When
    List<String> breaks = SchemaEvolution.breaks(json(RELEASED), json(current));

    // Then
    assertThat(breaks).isEmpty();
  }

  @Test
  void shouldBeAllowedWhenAReferenceIsWrittenOut() {
    // Given
    String current =
        RELEASED.replace(
            "{\"$ref\": \"#/$defs/Number\", \"description\": \"old words\"}",
            "{\"type\": \"string\", \"pattern\": \"^[0-9]+$\"}");
    assertThatItChanged(current);

    // When
    List<String> breaks = SchemaEvolution.breaks(json(RELEASED), json(current));

    // Then
    assertThat(breaks).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"way\" | \"manner\" | /way: the field is gone",
        "[\"number\", \"parts\"] | [\"number\", \"parts\", \"way\"] | the event: required was [number, parts], is [number, parts, way]",
        "[\"number\", \"parts\"] | [\"number\"] | the event: required was [number, parts], is [number]",
        "[\"online\", \"paper\"] | [\"online\", \"paper\", \"fax\"] | /way: enum was [\"online\",\"paper\"], is [\"online\",\"paper\",\"fax\"]",
        "\"pattern\": \"^[0-9]+$\" | \"pattern\": \"^[0-9]{10}$\" | /number: pattern was \"^[0-9]+$\", is \"^[0-9]{10}$\"",
        "\"pattern\": \"^[0-9]+$\" | \"minLength\": 1 | /number: minLength was absent, is 1",
        "\"name\": {\"type\": \"string\"} | \"name\": {\"type\": \"integer\"} | /parts[]/name: type was \"string\", is \"integer\"",
        "\"required\": [\"name\"], | '' | /parts[]: required was [name], is []"
      })
  void shouldBeNamedWhenAChangeBreaksConsumersOrOldEvents(
      String before, String after, String broken) {
    // Given
    String current = RELEASED.replace(before, after);
    assertThatItChanged(current);

    // When
    List<String> breaks = SchemaEvolution.breaks(json(RELEASED), json(current));

    // Then
    assertThat(breaks).contains(broken);
  }

  @Test
  void shouldRefuseWhenASchemaRefersToItself() {
    // Given
    JsonNode endless =
        json(
            """
            {"properties": {"a": {"$ref": "#/$defs/A"}},
             "$defs": {"A": {"properties": {"a": {"$ref": "#/$defs/A"}}}}}
            """);

    // When / Then
    assertThatThrownBy(() -> SchemaEvolution.breaks(endless, endless))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertThatItChanged(String current) {
    if (current.equals(RELEASED)) {
      throw new IllegalStateException("The test changes nothing");
    }
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
