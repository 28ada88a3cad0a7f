package org.patentoffice.receiving.desk.domain;

import java.util.Set;

/** How much of a form is keyed a second time. */
public sealed interface Policy {
  /** Everything. */
  record All() implements Policy {}

  /** The key fields. */
  record KeyFields() implements Policy {}

  /** Everything of so many documents in a hundred, nothing of the others. */
  record Sample(int percent) implements Policy {
    public Sample {
      if (percent < 1 || percent > 99) {
        throw new IllegalArgumentException("Expected 1 to 99 percent, but got " + percent);
      }
    }
  }

  /**
   * As the data have it: {@code all}, {@code key-fields} or {@code sample:20}.
   *
   * @throws IllegalArgumentException for anything else
   */
  static Policy parse(String text) {
    return switch (text) {
      case "all" -> new All();
      case "key-fields" -> new KeyFields();
      default -> {
        if (!text.startsWith("sample:")) {
          throw new IllegalArgumentException("Expected a policy, but got " + text);
        }
        yield new Sample(Integer.parseInt(text.substring("sample:".length())));
      }
    };
  }

  /**
   * Which of the fields keyed once are keyed again.
   *
   * @param lot 0 to 99, drawn when the first keying is done, so that nobody knows it while keying
   */
  default Set<String> again(Form form, Set<String> keyed, int lot) {
    return switch (this) {
      case All ignored -> keyed;
      case KeyFields ignored -> form.keysAmong(keyed);
      case Sample sample -> lot < sample.percent() ? keyed : Set.of();
    };
  }
}
