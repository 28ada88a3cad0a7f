package org.patentoffice.formality.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a rule book from the class path: {@code /rules/<version>.csv}, one rule a line. A book that
 * cannot be read keeps the service from starting.
 */
public final class RuleBookFile {

  /** The version that the office works by. */
  public static final String CURRENT = "formality-rules-2026-11";

  private static final String MEMBER_SEPARATOR = ";";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private RuleBookFile() {}

  /** The version that the office works by. */
  public static RuleBook current() {
    return read(CURRENT);
  }

  /**
   * Reads one version.
   *
   * @throws IllegalArgumentException if there is no such version or a line is not a rule
   */
  public static RuleBook read(String version) {
    String path = "/rules/" + version + ".csv";
    try (InputStream bytes = RuleBookFile.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalArgumentException(
            "Expected a rule book at " + path + ", but there is none");
      }
      Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      return new RuleBook(version, FORMAT.parse(text).stream().map(RuleBookFile::rule).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FormalityRule rule(CSVRecord line) {
    return new FormalityRule(
        line.get("id"),
        line.get("document"),
        requirement(line),
        line.get("legal_basis"),
        line.get("certainty"),
        LocalDate.parse(line.get("valid_from")),
        new Bilingual(line.get("message_ja"), line.get("message_en")),
        line.get("note"));
  }

  private static Requirement requirement(CSVRecord line) {
    String item = line.get("item");
    List<String> members = List.of(line.get("members").split(MEMBER_SEPARATOR));
    String kind = line.get("requirement");
    return switch (kind) {
      case "item" -> new Requirement.ItemRequired(item);
      case "all-members" -> new Requirement.AllMembers(item, members);
      case "any-member" -> new Requirement.AnyMember(item, members);
      case "item-with-item" -> new Requirement.ItemWithItem(item, members.getFirst());
      case "item-if-derived" -> new Requirement.ItemIfDerived(item);
      case "applicants-of-original" -> new Requirement.ApplicantsOfOriginal(item);
      case "representative-of-company" ->
          new Requirement.RepresentativeOfCompany(members.getFirst());
      case "agent-if-abroad" -> new Requirement.AgentIfAbroad();
      case "fee" -> new Requirement.FeeRequired(FeePurpose.valueOf(item.toUpperCase(Locale.ROOT)));
      default ->
          throw new IllegalArgumentException(
              "Expected a known requirement, but got \"" + kind + "\"");
    };
  }
}
