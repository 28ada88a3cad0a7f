package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An operation of the service's own OpenAPI document.
 *
 * @param method in small letters
 * @param operation its node
 * @param document all of it
 */
record DocumentedCall(String method, String path, JsonNode operation, JsonNode document) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  /** Those with such a path. */
  static List<DocumentedCall> all(Predicate<String> path) throws IOException {
    JsonNode document = JSON.readTree(given().get("/openapi?format=JSON").asString());
    List<DocumentedCall> calls = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : document.path("paths").properties()) {
      if (path.test(each.getKey())) {
        for (Map.Entry<String, JsonNode> operation : each.getValue().properties()) {
          if (METHODS.contains(operation.getKey())) {
            calls.add(
                new DocumentedCall(
                    operation.getKey(), each.getKey(), operation.getValue(), document));
          }
        }
      }
    }
    return calls;
  }

  /** True if it says so of an answer. */
  boolean documents(int status) {
    return operation.at("/responses/" + status).isObject();
  }

  boolean takesABody() {
    return operation.has("requestBody");
  }

  /** Holds an answer against what the document says of its status. */
  void assertAnswered(Response answer) throws IOException {
    String what = "%s %s %d".formatted(method, path, answer.statusCode());
    assertThat(documents(answer.statusCode())).as(what + "\n" + answer.asString()).isTrue();
    JsonNode contents = operation.at("/responses/" + answer.statusCode() + "/content");
    if (answer.asString().isEmpty()) {
      return;
    }
    JsonNode content = contents.path(answer.contentType().split(";")[0]);
    assertThat(content.isObject()).as(what + " " + answer.contentType()).isTrue();
    if (content.has("schema")) {
      assertThat(schema(content).validate(JSON.readTree(answer.asString())))
          .as(what + "\n" + answer.asPrettyString())
          .isEmpty();
    }
  }

  /** What the document does not name must not be in the answer either. */
  JsonSchema schema(JsonNode content) {
    ObjectNode schema = content.path("schema").deepCopy();
    ObjectNode components = document.path("components").deepCopy();
    components
        .path("schemas")
        .forEach(
            each -> {
              if (each.has("properties")) {
                ((ObjectNode) each).put("additionalProperties", false);
              }
            });
    schema.set("components", components);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }
}
