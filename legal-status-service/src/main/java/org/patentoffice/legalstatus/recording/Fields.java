package org.patentoffice.legalstatus.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The plain fields of a payload as one flat object: what a mapping, present or future, may ask of
 * an event. Lists, references to content and texts for people stay out.
 */
public final class Fields {
  /** Longer texts are descriptions, not facts that a rule could ask for. */
  static final int LONGEST_CHARACTERS = 400;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  private Fields() {}

  /** The plain fields, those of inner objects after the object's name and a dot. */
  public static Map<String, String> of(JsonNode payload) {
    Map<String, String> fields = new LinkedHashMap<>();
    collect("", payload, fields);
    return fields;
  }

  private static void collect(String prefix, JsonNode object, Map<String, String> fields) {
    object
        .properties()
        .forEach(
            field -> {
              JsonNode value = field.getValue();
              if (value.isObject() && !value.has("sha256")) {
                collect(prefix + field.getKey() + ".", value, fields);
              } else if (value.isValueNode()
                  && !value.isNull()
                  && value.asText().length() <= LONGEST_CHARACTERS) {
                fields.put(prefix + field.getKey(), value.asText());
              }
            });
  }

  /** The fields as a JSON object. */
  public static String write(Map<String, String> fields) {
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts are always writable", e);
    }
  }

  /** The fields of a JSON object. */
  public static Map<String, String> read(String json) {
    try {
      return JSON.readValue(json, TEXTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The ledger holds something that is no JSON object", e);
    }
  }
}
