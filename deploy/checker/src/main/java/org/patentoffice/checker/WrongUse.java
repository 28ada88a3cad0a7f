package org.patentoffice.checker;

/** The command was given something that it cannot work on; said in both languages. */
final class WrongUse extends RuntimeException {

  private final String wordsJa;

  WrongUse(String wordsJa, String wordsEn) {
    super(wordsEn);
    this.wordsJa = wordsJa;
  }

  String wordsJa() {
    return wordsJa;
  }

  String wordsEn() {
    return String.valueOf(getMessage());
  }
}
