package org.patentoffice.legalstatus.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.PublicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;

/** A number by which people name a case. */
public sealed interface CaseNumber {

  /** For example {@code 特願2026-000001}. */
  record Application(ApplicationNumber number) implements CaseNumber {}

  /** For example {@code 特開2028-000001}. */
  record Publication(PublicationNumber number) implements CaseNumber {}

  /** For example {@code 特許第7000001号}. */
  record Registration(RegistrationNumber number) implements CaseNumber {}

  /**
   * Reads any usual spelling. A bare {@code 2026-000001} or {@code JP2026-000001} is an application
   * number, {@code JP2028-000001A} a publication number and seven digits a registration number.
   *
   * @return empty if it is none of the three
   */
  static Optional<CaseNumber> parse(String text) {
    List<Function<String, CaseNumber>> readers =
        List.of(
            spelling -> new Application(ApplicationNumber.parse(spelling)),
            spelling -> new Publication(PublicationNumber.parse(spelling)),
            spelling -> new Registration(RegistrationNumber.parse(spelling)));
    return readers.stream()
        .map(reader -> attempt(reader, text))
        .flatMap(Optional::stream)
        .findFirst();
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
