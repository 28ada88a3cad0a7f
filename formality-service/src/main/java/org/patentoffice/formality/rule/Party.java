package org.patentoffice.formality.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or company that takes part in the procedure, as far as formality examination must know
 * it.
 *
 * @param address as written; null when only the identification number is given
 */
public record Party(String name, @Nullable String address) {

  private static final List<String> COMPANY_MARKS =
      List.of(
          "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "相互会社", "社団法人", "財団法人", "学校法人", "医療法人", "宗教法人",
          "独立行政法人", "大学法人", "研究開発法人", "地方公共団体", "協同組合", "組合連合会");

  /** Whether the name shows a legal person (法人). */
  public boolean isCompany() {
    return COMPANY_MARKS.stream().anyMatch(name::contains);
  }

  /** Whether the address shows a person without domicile or residence in Japan (在外者, Art. 8(1)). */
  public boolean isAbroad() {
    return address != null && CountryNames.startAn(address);
  }
}
