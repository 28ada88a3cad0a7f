package org.patentoffice.receiving.efiling.parcel;

/** Why a package cannot be read, with the place and the remedy, in both languages. */
public final class BadParcel extends RuntimeException {

  /** The kinds of trouble. */
  public enum Reason {
    /** Damaged, cut short, encrypted, or too many files. */
    UNREADABLE,
    /** A name that is absolute, leads upwards or is there twice. */
    FORBIDDEN_NAME,
    /** Too large as sent. */
    TOO_LARGE,
    /** Too large when unpacked. */
    UNPACKED_TOO_LARGE,
    /** Not exactly one HTML document. */
    NO_DOCUMENT
  }

  private static final int LONGEST_NAME_SHOWN = 100;

  private final Reason reason;
  private final String wordsEn;
  private final String wordsJa;
  private final String place;

  private BadParcel(Reason reason, String wordsEn, String wordsJa, String place) {
    super(wordsEn);
    this.reason = reason;
    this.wordsEn = wordsEn;
    this.wordsJa = wordsJa;
    this.place = place;
  }

  /** It is no archive that can be read. */
  public static BadParcel damaged() {
    return new BadParcel(
        Reason.UNREADABLE,
        "Expected a whole ZIP archive, stored or deflated and not encrypted, but it is damaged, cut"
            + " short or of another kind.",
        "ZIP ファイルが壊れているか、途中で切れているか、暗号化等の未対応の形式です。",
        "");
  }

  /** It holds too many files. */
  public static BadParcel tooManyFiles(int maxFiles) {
    return new BadParcel(
        Reason.UNREADABLE,
        "Expected at most %d files.".formatted(maxFiles),
        "ファイル数は%d以下としてください。".formatted(maxFiles),
        "");
  }

  /** A file has a name that it may not have. */
  public static BadParcel forbiddenName(String name) {
    String shown =
        name.length() > LONGEST_NAME_SHOWN ? name.substring(0, LONGEST_NAME_SHOWN) + "…" : name;
    return new BadParcel(
        Reason.FORBIDDEN_NAME,
        "Expected relative names without \"..\", each once, but found \"%s\".".formatted(shown),
        "ファイル名は相対名で「..」を含まず、重複しないものとしてください（%s）。".formatted(shown),
        shown);
  }

  /** It is too large as it is. */
  public static BadParcel tooLarge(long maxBytes) {
    return new BadParcel(
        Reason.TOO_LARGE,
        "Expected at most %d bytes; send fewer or smaller pictures.".formatted(maxBytes),
        "%dバイト以下としてください。イメージを減らすか小さくしてください。".formatted(maxBytes),
        "");
  }

  /** It is too large when unpacked; the file at which the limit is reached. */
  public static BadParcel unpackedTooLarge(long maxBytes, String name) {
    return new BadParcel(
        Reason.UNPACKED_TOO_LARGE,
        "Expected at most %d bytes unpacked, reached at \"%s\".".formatted(maxBytes, name),
        "展開後は%dバイト以下としてください（%s）。".formatted(maxBytes, name),
        name);
  }

  /** It has no document, or several. */
  public static BadParcel noDocument(int found) {
    return new BadParcel(
        Reason.NO_DOCUMENT,
        "Expected one .htm or .html file beside the pictures, but found %d.".formatted(found),
        ".htm 又は .html ファイルは一つとしてください（%d 件）。".formatted(found),
        "");
  }

  public Reason reason() {
    return reason;
  }

  public String wordsEn() {
    return wordsEn;
  }

  public String wordsJa() {
    return wordsJa;
  }

  /** The file's name; empty if it is about the package as a whole. */
  public String place() {
    return place;
  }
}
