package org.patentoffice.receiving.efiling.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.patentoffice.receiving.efiling.item.AmendmentWay;

class ClaimCountTest {

  private static final String CLAIMS = "特許請求の範囲";

  @Test
  void shouldAddOneWhenClaimIsAdded() {
    // When
    int count = ClaimCount.after(3, List.of(amend("請求項４", AmendmentWay.ADD, "請求項４")));

    // Then
    assertThat(count).isEqualTo(4);
  }

  @Test
  void shouldStayWhenClaimIsChanged() {
    // When
    int count = ClaimCount.after(3, List.of(amend("請求項２", AmendmentWay.CHANGE, "請求項２")));

    // Then
    assertThat(count).isEqualTo(3);
  }

  @Test
  void shouldTakeOneAwayForEachWhenClaimsAreDeleted() {
    // When
    int count =
        ClaimCount.after(
            3, List.of(amend("請求項２", AmendmentWay.DELETE), amend("請求項３", AmendmentWay.DELETE)));

    // Then
    assertThat(count).isEqualTo(1);
  }

  @Test
  void shouldCountTheNewTextWhenWholeTextIsChanged() {
    // When
    int count =
        ClaimCount.after(3, List.of(amend("全文", AmendmentWay.CHANGE, "書類名", "請求項１", "請求項２")));

    // Then
    assertThat(count).isEqualTo(2);
  }

  @Test
  void shouldStayWhenAnotherPartIsAmended() {
    // When
    int count =
        ClaimCount.after(3, List.of(new Amendment("明細書", "全文", AmendmentWay.CHANGE, List.of())));

    // Then
    assertThat(count).isEqualTo(3);
  }

  private static Amendment amend(String item, AmendmentWay way, String... contents) {
    return new Amendment(
        CLAIMS,
        item,
        way,
        Stream.of(contents).map(name -> new RequestItem(name, List.of())).toList());
  }
}
