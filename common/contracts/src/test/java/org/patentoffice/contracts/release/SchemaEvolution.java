package org.patentoffice.contracts.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may change in a schema inside one major version: words may, and optional fields may be
 * added. Anything else breaks a consumer or an old event, and needs a new major version.
 */
final class SchemaEvolution {

  /** No real schema is nested deeper; it stops a schema that refers to itself. */
  private static final int DEEPEST_NESTING = 20;

  private static final String LOCAL = "#/$defs/";

  /** Keywords that only speak to readers. */
  private static final Set<String> WORDS =
      Set.of("$schema", "$id", "$defs", "$comment", "title", "description", "examples");

  private final JsonNode released;
  private final JsonNode current;
  private final List<String> breaks = new ArrayList<>();

  private SchemaEvolution(JsonNode released, JsonNode current) {
    this.released = released;
    this.current = current;
  }

  /**
   * Every forbidden change from the released schema to the current one, in words; empty if there is
   * none.
   */
  static List<String> breaks(JsonNode released, JsonNode current) {
    SchemaEvolution evolution = new SchemaEvolution(released, current);
    evolution.compare("", released, current, 0);
    return List.copyOf(evolution.breaks);
  }

  private void compare(String path, JsonNode before, JsonNode after, int depth) {
    if (depth > DEEPEST_NESTING) {
      throw new IllegalArgumentException(
          "Expected a schema nested at most %d deep, but %s goes on"
              .formatted(DEEPEST_NESTING, path));
    }
    JsonNode was = resolve(released, before);
    JsonNode is = resolve(current, after);
    Set<String> keywords = new TreeSet<>();
    was.fieldNames().forEachRemaining(keywords::add);
    is.fieldNames().forEachRemaining(keywords::add);
    keywords.removeAll(WORDS);
    for (String keyword : keywords) {
      compareKeyword(path, keyword, was.path(keyword), is.path(keyword), depth);
    }
  }

  private void compareKeyword(
      String path, String keyword, JsonNode before, JsonNode after, int depth) {
    if (keyword.equals("properties")) {
      compareProperties(path, before, after, depth);
    } else if (keyword.equals("items") && before.isObject() && after.isObject()) {
      compare(path + "[]", before, after, depth + 1);
    } else if (keyword.equals("required")) {
      if (!names(before).equals(names(after))) {
        breaks.add("%s: required was %s, is %s".formatted(at(path), names(before), names(after)));
      }
    } else if (!before.equals(after)) {
      breaks.add("%s: %s was %s, is %s".formatted(at(path), keyword, shown(before), shown(after)));
    }
  }

  private void compareProperties(String path, JsonNode before, JsonNode after, int depth) {
    for (Map.Entry<String, JsonNode> property : before.properties()) {
      String field = path + "/" + property.getKey();
      JsonNode now = after.path(property.getKey());
      if (now.isMissingNode()) {
        breaks.add("%s: the field is gone".formatted(field));
      } else {
        compare(field, property.getValue(), now, depth + 1);
      }
    }
  }

  /** Puts the definition in the place of a reference; other keywords beside it stay. */
  private static JsonNode resolve(JsonNode root, JsonNode schema) {
    String reference = schema.path("$ref").asText();
    if (!reference.startsWith(LOCAL)) {
      return schema;
    }
    JsonNode definition = root.path("$defs").path(reference.substring(LOCAL.length()));
    if (!definition.isObject()) {
      return MissingNode.getInstance();
    }
    ObjectNode merged = definition.deepCopy();
    schema
        .properties()
        .forEach(
            keyword -> {
              if (!keyword.getKey().equals("$ref")) {
                merged.set(keyword.getKey(), keyword.getValue());
              }
            });
    return merged;
  }

  private static Set<String> names(JsonNode array) {
    Set<String> names = new TreeSet<>();
    array.forEach(name -> names.add(name.asText()));
    return names;
  }

  private static String at(String path) {
    return path.isEmpty() ? "the event" : path;
  }

  private static String shown(JsonNode value) {
    return value.isMissingNode() ? "absent" : value.toString();
  }
}
