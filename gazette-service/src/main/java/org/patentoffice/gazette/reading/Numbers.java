package org.patentoffice.gazette.reading;

import java.util.Optional;
import java.util.function.Function;
import org.patentoffice.contracts.number.PublicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.gazette.number.GazetteKind;

/** Reads a document's number in the spellings that people and files use. */
final class Numbers {
  private static final int PADDED_DIGITS = 10;

  private Numbers() {}

  /** The digits under which a document stands in an issue; empty if the text is no such number. */
  static Optional<String> digits(GazetteKind gazette, String number) {
    return switch (gazette) {
      case APPLICATION -> parsed(PublicationNumber::parse, number).map(PublicationNumber::digits);
      case PATENT -> registration(number).map(RegistrationNumber::digits);
    };
  }

  /** The display form of a publication or registration number. */
  static Optional<String> display(String number) {
    return parsed(PublicationNumber::parse, number)
        .map(PublicationNumber::toString)
        .or(() -> registration(number).map(RegistrationNumber::toString));
  }

  private static Optional<RegistrationNumber> registration(String number) {
    String unpadded = number.matches("0{3}\\d{7}") ? number.substring(PADDED_DIGITS - 7) : number;
    return parsed(RegistrationNumber::parse, unpadded);
  }

  static <T> Optional<T> parsed(Function<String, T> parser, String number) {
    try {
      return Optional.of(parser.apply(number));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
