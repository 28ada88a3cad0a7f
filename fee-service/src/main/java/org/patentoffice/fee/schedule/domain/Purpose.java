package org.patentoffice.fee.schedule.domain;

import java.util.Arrays;
import java.util.Locale;

/** What a fee is paid for. */
public enum Purpose {
  /** Fee for filing an application, Patent Act Art. 195(2). */
  FILING("filing fee", "出願料"),
  /** Fee for requesting examination, Art. 195(2). */
  EXAMINATION("examination request fee", "出願審査請求料"),
  /** Patent fees of years 1 to 3, paid together before registration, Art. 107(1), 108(1). */
  REGISTRATION("patent fee for registration (years 1 to 3)", "設定登録料（第１年分から第３年分）"),
  /** Examination fee of the claims that an amendment added after the request, Art. 195(3). */
  AMENDMENT("examination fee for added claims", "補正により増加した請求項の審査請求料"),
  /** Fee for more time to answer, Art. 195(1); within the period. */
  EXTENSION("fee for the extension of a time limit", "期間延長請求手数料"),
  /** Patent fees of year 4 and later, Art. 107(1), 108(2). */
  ANNUITY("annual patent fee", "特許料（年金）"),
  /** Fee for digitising what came on paper, 特例法 Art. 7; by the sheet. */
  DIGITISATION("digitisation fee for what is filed on paper", "電子化手数料");

  private final String titleEn;
  private final String titleJa;

  Purpose(String titleEn, String titleJa) {
    this.titleEn = titleEn;
    this.titleJa = titleJa;
  }

  /**
   * The purpose spelt so on the wire.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Purpose parse(String wire) {
    return Arrays.stream(values())
        .filter(purpose -> purpose.wire().equals(wire))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected one of %s, but got \"%s\""
                        .formatted(Arrays.stream(values()).map(Purpose::wire).toList(), wire)));
  }

  /** The spelling in events and answers, for example {@code examination}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name in English. */
  public String titleEn() {
    return titleEn;
  }

  /** Its name in Japanese. */
  public String titleJa() {
    return titleJa;
  }
}
