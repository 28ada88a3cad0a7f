package org.patentoffice.fee.charging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentoffice.fee.charging.domain.Fact;

/** Writes facts as JSON and reads them back; the kind is the record's simple name. */
@ApplicationScoped
class FactFormat {
  private static final Map<String, Class<?>> KINDS =
      Stream.of(Fact.Told.class, Fact.Decided.class)
          .flatMap(side -> Arrays.stream(side.getPermittedSubclasses()))
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private final ObjectMapper json;

  FactFormat(ObjectMapper json) {
    this.json = json;
  }

  static String kindOf(Fact fact) {
    return fact.getClass().getSimpleName();
  }

  String write(Fact fact) {
    try {
      return json.writeValueAsString(fact);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Could not write " + kindOf(fact), e);
    }
  }

  Fact read(String kind, String body) {
    Class<?> type = KINDS.get(kind);
    if (type == null) {
      throw new IllegalStateException("Expected a known kind of fact, but got " + kind);
    }
    try {
      return (Fact) json.readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Could not read " + kind, e);
    }
  }
}
