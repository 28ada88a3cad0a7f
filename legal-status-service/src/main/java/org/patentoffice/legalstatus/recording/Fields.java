package org.patentoffice.legalstatus.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The plain fields of a payload as one flat object: what a mapping, present or future, may ask of
 * an event. Lists, references to content and texts for people stay out.
 */
public final class Fields {
  /** Longer texts are descriptions, not facts that a rule could ask for. */
  static final int LONGEST_CHARACTERS = 400;

  /** An object that has this is a reference to content, not a group of facts. */
  private static final String CONTENT = "sha256";

  private static final int TYPICAL_CHARACTERS = 256;

  private static final JsonFactory JSON = new JsonFactory();

  private Fields() {}

  /** The plain fields, those of inner objects after the object's name and a dot. */
  public static Map<String, String> of(JsonNode payload) {
    try (JsonParser parser = payload.traverse()) {
      return of(parser);
    } catch (IOException e) {
      throw new IllegalStateException("A tree can be read", e);
    }
  }

  /**
   * The plain fields of a payload in UTF-8.
   *
   * @throws IOException if it is no JSON object
   */
  public static Map<String, String> of(byte[] payload) throws IOException {
    try (JsonParser parser = JSON.createParser(payload)) {
      return of(parser);
    }
  }

  /**
   * The plain fields of a payload.
   *
   * @throws IOException if it is no JSON object
   */
  public static Map<String, String> of(String payload) throws IOException {
    try (JsonParser parser = JSON.createParser(payload)) {
      return of(parser);
    }
  }

  private static Map<String, String> of(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("Expected a JSON object");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    collect("", parser, fields);
    return fields;
  }

  /** Reads an object to its end; true if it is a reference to content. */
  private static boolean collect(String prefix, JsonParser parser, Map<String, String> fields)
      throws IOException {
    boolean reference = false;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      String name = parser.currentName();
      reference |= name.equals(CONTENT);
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        Map<String, String> inner = new LinkedHashMap<>();
        if (!collect(prefix + name + ".", parser, inner)) {
          fields.putAll(inner);
        }
      } else if (value == JsonToken.START_ARRAY) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        String text = text(parser, value);
        if (text.length() <= LONGEST_CHARACTERS) {
          fields.put(prefix + name, text);
        }
      }
    }
    return reference;
  }

  private static String text(JsonParser parser, JsonToken value) throws IOException {
    return value == JsonToken.VALUE_NUMBER_FLOAT
        ? String.valueOf(parser.getDoubleValue())
        : parser.getText();
  }

  /** The fields as a JSON object. */
  public static String write(Map<String, String> fields) {
    StringWriter text = new StringWriter(TYPICAL_CHARACTERS);
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.writeStartObject();
      for (Map.Entry<String, String> field : fields.entrySet()) {
        out.writeStringField(field.getKey(), field.getValue());
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("Texts are always writable", e);
    }
    return text.toString();
  }

  /** The fields of a JSON object. */
  public static Map<String, String> read(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      Map<String, String> fields = new LinkedHashMap<>();
      parser.nextToken();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        JsonToken value = parser.nextToken();
        if (value != JsonToken.VALUE_NULL) {
          if (!value.isScalarValue()) {
            throw new IllegalStateException("The ledger holds fields that are not plain");
          }
          fields.put(name, parser.getText());
        }
      }
      if (parser.currentToken() != JsonToken.END_OBJECT) {
        throw new IllegalStateException("The ledger holds something that is no JSON object");
      }
      return fields;
    } catch (IOException e) {
      throw new IllegalStateException("The ledger holds something that is no JSON object", e);
    }
  }
}
