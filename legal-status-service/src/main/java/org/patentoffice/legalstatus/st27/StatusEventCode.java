package org.patentoffice.legalstatus.st27;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The status event code of ST.27: state, stage before, stage after, key event, detailed event,
 * event indicator and national event, for example {@code A-2-4-F10-F11-EXM-JPREG}. Read in either
 * case, printed in capitals.
 *
 * <p>The state stands after the event. The stages of successive events need not chain: an office
 * takes the pair from a fixed table, so a case's true stage is never read off its last code.
 *
 * @param indicator three letters, {@code NAP} where none applies
 * @param nationalEvent 1 to 10 capitals or digits, the office's own code
 */
public record StatusEventCode(
    State state,
    Stage stageBefore,
    Stage stageAfter,
    EventCode keyEvent,
    EventCode detailedEvent,
    String indicator,
    String nationalEvent) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "([ANU])-([0-6])-([0-6])-([A-Z](?:00|10))-([A-Z][0-9]{2})-([A-Z]{3})-([A-Z0-9]{1,10})");
  private static final int INDICATOR_LETTERS = 3;
  private static final int LONGEST_NATIONAL_EVENT = 10;

  /** Longer than any code; what is longer is not quoted in a message. */
  private static final int LONGEST_CODE_CHARACTERS = 40;

  /**
   * @throws IllegalArgumentException if a part has the wrong shape, or the detailed event is of
   *     another category than the key event
   */
  public StatusEventCode {
    if (keyEvent.category() != detailedEvent.category()) {
      throw new IllegalArgumentException(
          "Expected a detailed event of category %s, but got %s"
              .formatted(keyEvent.category(), detailedEvent));
    }
    checkIndicator(indicator);
    checkNationalEvent(nationalEvent);
  }

  /**
   * Reads a code in either case.
   *
   * @throws IllegalArgumentException if it is not a status event code
   */
  public static StatusEventCode parse(String text) {
    Matcher matcher = SHAPE.matcher(text.toUpperCase(Locale.ROOT));
    if (text.length() > LONGEST_CODE_CHARACTERS || !matcher.matches()) {
      throw new IllegalArgumentException(
          "Expected a status event code such as A-2-4-F10-F11-EXM-JPREG, but got \"%s\""
              .formatted(text.substring(0, Math.min(text.length(), LONGEST_CODE_CHARACTERS))));
    }
    return new StatusEventCode(
        State.of(matcher.group(1)),
        Stage.of(matcher.group(2)),
        Stage.of(matcher.group(3)),
        new EventCode(matcher.group(4)),
        new EventCode(matcher.group(5)),
        matcher.group(6),
        matcher.group(7));
  }

  /** Refuses what is not an event indicator. */
  public static String checkIndicator(String indicator) {
    if (indicator.length() != INDICATOR_LETTERS
        || !indicator.chars().allMatch(StatusEventCode::isCapital)) {
      throw new IllegalArgumentException(
          "Expected an event indicator such as EXM, but got \"%s\"".formatted(indicator));
    }
    return indicator;
  }

  /** Refuses what is not a national event code. */
  public static String checkNationalEvent(String code) {
    if (code.isEmpty()
        || code.length() > LONGEST_NATIONAL_EVENT
        || !code.chars().allMatch(each -> isCapital(each) || (each >= '0' && each <= '9'))) {
      throw new IllegalArgumentException(
          "Expected a national event of 1 to 10 capitals or digits, but got \"%s\""
              .formatted(code));
    }
    return code;
  }

  private static boolean isCapital(int character) {
    return character >= 'A' && character <= 'Z';
  }

  @Override
  public String toString() {
    // A case is reckoned with every read and event of it: String.format costs ten times as much.
    return state.code()
        + "-"
        + stageBefore.code()
        + "-"
        + stageAfter.code()
        + "-"
        + keyEvent.text()
        + "-"
        + detailedEvent.text()
        + "-"
        + indicator
        + "-"
        + nationalEvent;
  }
}
