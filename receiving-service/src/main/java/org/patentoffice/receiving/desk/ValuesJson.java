package org.patentoffice.receiving.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.patentoffice.receiving.desk.domain.Values;

/** Values and findings as the database keeps them. */
@ApplicationScoped
class ValuesJson {
  private final ObjectMapper json;

  ValuesJson(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Why a field is keyed anew.
   *
   * @param ruleId as in docs/rules.md
   */
  record Reason(String field, String ruleId, String messageJa, String messageEn) {}

  String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Values not writable", e);
    }
  }

  String write(Values values) {
    return write(values.byField());
  }

  Values values(String text) {
    try {
      return new Values(json.readValue(text, new TypeReference<Map<String, String>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Values not readable", e);
    }
  }

  List<Reason> reasons(String text) {
    try {
      return json.readValue(text, new TypeReference<List<Reason>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Findings not readable", e);
    }
  }
}
