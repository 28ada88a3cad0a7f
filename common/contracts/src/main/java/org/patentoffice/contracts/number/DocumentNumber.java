package org.patentoffice.contracts.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Number of one received or dispatched document (書類番号, for received ones 受付番号), eleven digits, for
 * example {@code 52600000001}.
 *
 * <ul>
 *   <li>received online: 5, year, eight digits
 *   <li>received on paper: 2, year, eight digits
 *   <li>dispatched by the examiner: 06, law digit, year, six digits
 *   <li>dispatched by formality examination: 02, law digit, year, six digits
 * </ul>
 */
public record DocumentNumber(String digits) implements Comparable<DocumentNumber> {

  private static final int LENGTH_DIGITS = 11;
  private static final int DISPATCH_NUMBER_DIGITS = 6;
  private static final int LAST_RECEIVED_SERIAL = 99_999_999;
  private static final int LAST_DISPATCHED_SERIAL = 999_999;
  private static final int YEARS_PER_CENTURY = 100;
  private static final Pattern SPELLING = Pattern.compile("\\d{" + LENGTH_DIGITS + "}");

  /**
   * @throws IllegalArgumentException if the text is not eleven half-width digits
   */
  public DocumentNumber {
    if (!digits.matches("[0-9]{" + LENGTH_DIGITS + "}")) {
      throw new IllegalArgumentException(
          "Expected a document number of %d digits, but got \"%s\""
              .formatted(LENGTH_DIGITS, digits));
    }
  }

  /**
   * Reads eleven digits in full or half width.
   *
   * @throws IllegalArgumentException if the text is not a document number
   */
  @JsonCreator
  public static DocumentNumber parse(String text) {
    return new DocumentNumber(
        Spelling.match(SPELLING, text, "a document number of 11 digits", "52600000001").group());
  }

  /**
   * Of a document received online.
   *
   * @param year calendar year of the receipt
   * @param serial 1 to 99999999 within the year
   */
  public static DocumentNumber receivedOnline(int year, int serial) {
    return received('5', year, serial);
  }

  /**
   * Of a document received on paper.
   *
   * @param year calendar year in which its envelope was registered
   * @param serial 1 to 99999999 within the year
   */
  public static DocumentNumber receivedOnPaper(int year, int serial) {
    return received('2', year, serial);
  }

  private static DocumentNumber received(char way, int year, int serial) {
    check(serial, LAST_RECEIVED_SERIAL);
    return new DocumentNumber("%c%02d%08d".formatted(way, year % YEARS_PER_CENTURY, serial));
  }

  /**
   * Of a document that the examiner dispatched.
   *
   * @param year calendar year of the dispatch
   * @param serial 1 to 999999 within right and year
   */
  public static DocumentNumber dispatchedByExaminer(Right right, int year, int serial) {
    return dispatched("06", right, year, serial);
  }

  /**
   * Of a document that formality examination dispatched.
   *
   * @param year calendar year of the dispatch
   * @param serial 1 to 999999 within right and year
   */
  public static DocumentNumber dispatchedByFormality(Right right, int year, int serial) {
    return dispatched("02", right, year, serial);
  }

  private static DocumentNumber dispatched(String desk, Right right, int year, int serial) {
    check(serial, LAST_DISPATCHED_SERIAL);
    return new DocumentNumber(
        "%s%c%02d%06d".formatted(desk, right.lawDigit(), year % YEARS_PER_CENTURY, serial));
  }

  private static void check(int serial, int last) {
    if (serial < 1 || serial > last) {
      throw new IllegalArgumentException(
          "Expected a document serial from 1 to %d, but got %d".formatted(last, serial));
    }
  }

  /** The last six digits, by which an answer names the dispatched document (発送番号). */
  public String dispatchNumber() {
    return digits.substring(LENGTH_DIGITS - DISPATCH_NUMBER_DIGITS);
  }

  @Override
  public int compareTo(DocumentNumber other) {
    return digits.compareTo(other.digits);
  }

  /** The display form, which is also the form on the wire. */
  @JsonValue
  @Override
  public String toString() {
    return digits;
  }
}
