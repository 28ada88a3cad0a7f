package org.patentoffice.contracts.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The four industrial property rights (産業財産権) that the office grants, each with its spelling on the
 * wire, the digit that stands for its law in document numbers, and the prefixes of its numbers.
 */
public enum Right {
  PATENT("patent", '1', "特願", "特開", "特許"),
  UTILITY_MODEL("utility-model", '2', "実願", "実開", "実用新案登録"),
  /** Has no publication of applications, so no publication prefix. */
  DESIGN("design", '3', "意願", "", "意匠登録"),
  /** Its applications are published under their own number, so no publication prefix. */
  TRADEMARK("trademark", '4', "商願", "", "商標登録");

  private final String wire;
  private final char lawDigit;
  private final String applicationPrefix;
  private final String publicationPrefix;
  private final String registrationPrefix;

  Right(
      String wire,
      char lawDigit,
      String applicationPrefix,
      String publicationPrefix,
      String registrationPrefix) {
    this.wire = wire;
    this.lawDigit = lawDigit;
    this.applicationPrefix = applicationPrefix;
    this.publicationPrefix = publicationPrefix;
    this.registrationPrefix = registrationPrefix;
  }

  /**
   * The right spelt so on the wire.
   *
   * @throws IllegalArgumentException if there is none
   */
  @JsonCreator
  public static Right parse(String wire) {
    return find(Right::wire, wire)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected one of patent, utility-model, design, trademark, but got \"%s\""
                        .formatted(wire)));
  }

  static Optional<Right> find(Function<Right, String> spelling, String text) {
    return Arrays.stream(values()).filter(right -> spelling.apply(right).equals(text)).findFirst();
  }

  /** The spelling in events and answers, for example {@code patent}. */
  @JsonValue
  public String wire() {
    return wire;
  }

  /** 1 patents, 2 utility models, 3 designs, 4 trademarks. */
  public char lawDigit() {
    return lawDigit;
  }

  /** For example {@code 特願}. */
  public String applicationPrefix() {
    return applicationPrefix;
  }

  /** For example {@code 特開}; empty for designs and trademarks. */
  public String publicationPrefix() {
    return publicationPrefix;
  }

  /** For example {@code 特許}. */
  public String registrationPrefix() {
    return registrationPrefix;
  }
}
