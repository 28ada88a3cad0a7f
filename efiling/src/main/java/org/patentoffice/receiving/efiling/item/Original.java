package org.patentoffice.receiving.efiling.item;

import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.contracts.number.Right;

/**
 * 【原出願の表示】: the application, or the registration, from which another application comes.
 *
 * @param item the group
 */
public record Original(Item item) {

  private static final String APPLICATION_NUMBER = "出願番号";
  private static final String REGISTRATION_NUMBER = "登録番号";
  private static final String FILING_DATE = "出願日";

  /** What the request names as its original; empty if nothing. */
  public static Optional<Original> in(Sheet request) {
    return request.item("原出願の表示").map(Original::new);
  }

  /** The number as written, of either kind; empty if there is none. */
  public Optional<Item> numberItem() {
    return written(APPLICATION_NUMBER).or(() -> written(REGISTRATION_NUMBER));
  }

  public Optional<Item> filingDateItem() {
    return written(FILING_DATE);
  }

  /** Empty if there is none, or none that can be read. */
  public Optional<ApplicationNumber> applicationNumber() {
    return written(APPLICATION_NUMBER)
        .flatMap(
            number -> {
              try {
                return Optional.of(ApplicationNumber.parse(number.value()));
              } catch (IllegalArgumentException malformed) {
                return Optional.empty();
              }
            });
  }

  public Optional<Item> registrationNumberItem() {
    return written(REGISTRATION_NUMBER);
  }

  /** Empty if there is none, or none that can be read. */
  public Optional<RegistrationNumber> registrationNumber() {
    return written(REGISTRATION_NUMBER)
        .flatMap(
            number -> {
              try {
                return Optional.of(RegistrationNumber.parse(number.value(), Right.UTILITY_MODEL));
              } catch (IllegalArgumentException malformed) {
                return Optional.empty();
              }
            });
  }

  /** The right of the original, as its number says. */
  public Optional<Right> right() {
    return applicationNumber()
        .map(ApplicationNumber::right)
        .or(() -> registrationNumber().map(RegistrationNumber::right));
  }

  /** Empty if there is none, or none that can be read. */
  public Optional<LocalDate> filingDate() {
    return written(FILING_DATE)
        .map(date -> JapaneseDate.parse(date.value()))
        .filter(JapaneseDate.Valid.class::isInstance)
        .map(date -> ((JapaneseDate.Valid) date).date());
  }

  private Optional<Item> written(String key) {
    return item.member(key).filter(member -> !member.isEmpty());
  }
}
