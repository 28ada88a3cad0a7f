package org.patentoffice.receiving.efiling.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentoffice.receiving.efiling.example.SpoiledFiling.Entry;

/** The examples of all rules, from {@code efiling/rule-examples.txt}. */
public final class RuleExamples {

  private static final String RESOURCE = "/efiling/rule-examples.txt";

  private final Map<String, RuleExample> examples = new LinkedHashMap<>();

  private RuleExamples() {}

  /** Reads them. */
  public static RuleExamples read() {
    RuleExamples read = new RuleExamples();
    try (InputStream in = RuleExamples.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Expected the data file " + RESOURCE);
      }
      SpoiledFiling.blocks(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .map(RuleExamples::parse)
          .forEach(read::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  /** The example of a rule; empty if there is none. */
  public Optional<RuleExample> of(String ruleId) {
    return Optional.ofNullable(examples.get(ruleId));
  }

  /** All of them, in the order of the file. */
  public List<RuleExample> all() {
    return List.copyOf(examples.values());
  }

  private void add(RuleExample example) {
    if (examples.put(example.ruleId(), example) != null) {
      throw new IllegalStateException("Two examples of the rule " + example.ruleId());
    }
  }

  private static RuleExample parse(List<Entry> block) {
    String rule = "";
    int line = 0;
    String[] note = {"", ""};
    for (Entry entry : block) {
      switch (entry.word()) {
        case "rule" -> rule = entry.value();
        case "line" -> line = Integer.parseInt(entry.value());
        case "note" -> note = entry.value().split(" \\| ", 2);
        default -> {
          if (!SpoiledFiling.reads(entry.word())) {
            throw new IllegalStateException("Unknown word in an example: " + entry.word());
          }
        }
      }
    }
    return new RuleExample(rule, SpoiledFiling.of(block), line, note[0], note[1]);
  }
}
