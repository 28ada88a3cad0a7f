package org.patentoffice.legalstatus.status;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.PublicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.contracts.number.Right;

/** A number by which people name a case. */
public sealed interface CaseNumber {
  /** As far as the standard is known here: letters are not among the serials of this office. */
  Pattern ST13 = Pattern.compile("(?:[Jj][Pp])?(10|20)([0-9]{4})([0-9]{9})(?:[Jj][Pp])?");

  /** For example {@code 特願2026-000001}. */
  record Application(ApplicationNumber number) implements CaseNumber {}

  /** For example {@code 特開2028-000001}. */
  record Publication(PublicationNumber number) implements CaseNumber {}

  /** For example {@code 特許第7000001号}. */
  record Registration(RegistrationNumber number) implements CaseNumber {}

  /**
   * Reads any usual spelling. A bare {@code 2026-000001} or {@code JP2026-000001} is an application
   * number, {@code JP2028-000001A} a publication number and seven digits a registration number; so
   * is {@code JP102026000000001}, the application number of WIPO ST.13, with or without the code of
   * the office.
   *
   * @return empty if it is none of the three
   */
  static Optional<CaseNumber> parse(String text) {
    List<Function<String, CaseNumber>> readers =
        List.of(
            spelling -> new Application(ApplicationNumber.parse(spelling)),
            spelling -> new Application(applicationOfSt13(spelling)),
            spelling -> new Publication(PublicationNumber.parse(spelling)),
            spelling -> new Registration(RegistrationNumber.parse(spelling)));
    return readers.stream()
        .map(reader -> attempt(reader, text))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Type of right (10 patent, 20 utility model), year, and nine digits of serial. */
  private static ApplicationNumber applicationOfSt13(String text) {
    Matcher matcher = ST13.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Expected an application number of ST.13");
    }
    return new ApplicationNumber(
        matcher.group(1).equals("10") ? Right.PATENT : Right.UTILITY_MODEL,
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }

  private static Optional<CaseNumber> attempt(Function<String, CaseNumber> reader, String text) {
    try {
      return Optional.of(reader.apply(text));
    } catch (IllegalArgumentException notThisKind) {
      return Optional.empty();
    }
  }

  /** The number as it is displayed. */
  default String display() {
    return switch (this) {
      case Application application -> application.number().toString();
      case Publication publication -> publication.number().toString();
      case Registration registration -> registration.number().toString();
    };
  }
}
