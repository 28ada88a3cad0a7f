package org.patentoffice.receiving.efiling.submission;

import java.util.List;
import org.patentoffice.receiving.efiling.item.AmendmentWay;
import org.patentoffice.receiving.efiling.item.ItemName;

/** How many claims an application has after an amendment (Patent Act Art. 17-2). */
public final class ClaimCount {

  private static final String CLAIMS = "特許請求の範囲";
  private static final String CLAIM = "請求項#";
  private static final String WHOLE_TEXT = "全文";

  private ClaimCount() {}

  /**
   * Applies the amendments in their order.
   *
   * @param before claims before the amendment, at least 1
   */
  public static int after(int before, List<Amendment> amendments) {
    int count = before;
    for (Amendment amendment : amendments) {
      if (amendment.targetDocument().equals(CLAIMS)) {
        count = apply(count, amendment);
      }
    }
    return count;
  }

  private static int apply(int count, Amendment amendment) {
    int written = (int) amendment.items().stream().filter(ClaimCount::isClaim).count();
    if (ItemName.of(amendment.item()).written().equals(WHOLE_TEXT)) {
      return amendment.way() == AmendmentWay.DELETE ? 0 : written;
    }
    if (!ItemName.of(amendment.item()).key().equals(CLAIM)) {
      return count;
    }
    return switch (amendment.way()) {
      case ADD -> count + Math.max(1, written);
      case DELETE -> Math.max(0, count - 1);
      case CHANGE -> count + Math.max(0, written - 1);
    };
  }

  private static boolean isClaim(RequestItem item) {
    return ItemName.of(item.item()).key().equals(CLAIM);
  }
}
