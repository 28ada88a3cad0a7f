package org.patentoffice.gazette.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;

/**
 * The application came to an end without a patent.
 *
 * @param effectiveOn first day on which it is no longer pending
 * @param document the applicant's document that ended it; undone when that procedure is dismissed
 */
public record Ending(Kind kind, LocalDate effectiveOn, @Nullable DocumentNumber document)
    implements Comparable<Ending> {

  private static final Comparator<Ending> ORDER =
      Comparator.comparing(Ending::effectiveOn)
          .thenComparing(Ending::kind)
          .thenComparing(
              Ending::document, Comparator.nullsFirst(Comparator.<DocumentNumber>naturalOrder()));

  /** How it ended. */
  public enum Kind {
    /** Art. 18, 18-2. */
    DISMISSED("却下", "dismissed", "Patent Act, Art. 18"),
    /** Art. 38-2, documents A761 and A762. */
    WITHDRAWN("取下げ又は放棄", "withdrawn or abandoned", "Patent Act, Art. 64(1)"),
    /** Art. 48-3(4), 42. */
    DEEMED_WITHDRAWN("みなし取下げ", "deemed withdrawn", "Patent Act, Art. 48-3(4)"),
    /** Art. 49, 121. */
    REFUSED("拒絶査定確定", "refused with final effect", "Patent Act, Art. 49");

    private final String ja;
    private final String en;
    private final String legalBasis;

    Kind(String ja, String en, String legalBasis) {
      this.ja = ja;
      this.en = en;
      this.legalBasis = legalBasis;
    }

    public String ja() {
      return ja;
    }

    public String en() {
      return en;
    }

    public String legalBasis() {
      return legalBasis;
    }
  }

  @Override
  public int compareTo(Ending other) {
    return ORDER.compare(this, other);
  }
}
