package org.patentoffice.proof;

/**
 * Something because of which a receipt, a file or a chain is not proved.
 *
 * @param en names the place, in English
 * @param ja the same in Japanese
 */
public record Fault(Kind kind, String en, String ja) {
  /** What is wrong. */
  public enum Kind {
    /** Not a receipt at all, or damaged beyond reading. */
    UNREADABLE,
    /** A receipt from before the office signed them. */
    UNSIGNED,
    /** Signed, but not with a certificate that the verifier trusts. */
    CERTIFICATE_NOT_TRUSTED,
    /** The signed text is not the one that was signed. */
    TEXT_CHANGED,
    /** The signature, or what surrounds it, is not the one that the office made. */
    SIGNATURE_WRONG,
    /** What a person reads in the receipt is not what was signed. */
    READABLE_PART_CHANGED,
    /** A file has other bytes than were received under its name. */
    FILE_CHANGED,
    /** A file has the bytes that were received under another file's name. */
    FILE_SWAPPED,
    /** A file that this receipt says nothing of. */
    FILE_UNKNOWN,
    /** A file that was received and is not at hand. */
    FILE_MISSING,
    /** Receipts are missing between two others. */
    CHAIN_GAP,
    /** Two receipts claim the same place in the chain. */
    CHAIN_FORK,
    /** A receipt names another predecessor than the one that stands before it. */
    CHAIN_BROKEN
  }

  /** The text in one of the two languages. */
  public String text(boolean japanese) {
    return japanese ? ja : en;
  }
}
