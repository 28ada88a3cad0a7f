package org.patentoffice.embedded.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a service answered.
 *
 * @param status HTTP status
 * @param body as text
 */
public record Answer(int status, String body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Whether the request was carried out. */
  public boolean ok() {
    return status / 100 == 2;
  }

  /**
   * The body as JSON.
   *
   * @throws IllegalStateException when it is not JSON
   */
  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not JSON (%d): %s".formatted(status, body), e);
    }
  }

  /**
   * This answer, if the request was carried out.
   *
   * @throws IllegalStateException with the problem otherwise
   */
  public Answer orFail(String what) {
    if (!ok()) {
      throw new IllegalStateException("%s: %d %s".formatted(what, status, body));
    }
    return this;
  }
}
