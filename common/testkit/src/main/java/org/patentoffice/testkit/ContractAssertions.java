package org.patentoffice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks payloads against the released JSON Schemas of the contracts module. */
public final class ContractAssertions {
  private static final Pattern TYPE =
      Pattern.compile("org\\.patentoffice\\.([a-z-]+)\\.([a-z-]+)\\.(v[0-9]+)");

  private ContractAssertions() {}

  /** Fails unless the JSON is what the contract of this event type says. */
  public static void assertValid(String type, String json) {
    Set<ValidationMessage> errors = schemaOf(type).validate(json, InputFormat.JSON);
    assertThat(errors).as("%s against its contract: %s", type, json).isEmpty();
  }

  private static JsonSchema schemaOf(String type) {
    Matcher matcher = TYPE.matcher(type);
    assertThat(matcher.matches()).as("event type %s", type).isTrue();
    String resource =
        "/contracts/%s/%s/%s.schema.json"
            .formatted(matcher.group(1), matcher.group(2), matcher.group(3));
    try (InputStream in = ContractAssertions.class.getResourceAsStream(resource)) {
      assertThat(in).as("schema %s", resource).isNotNull();
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
