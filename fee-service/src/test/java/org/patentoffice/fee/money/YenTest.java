package org.patentoffice.fee.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class YenTest {

  @Test
  void shouldCountInWholeYen() {
    assertThat(Yen.of(138_000).plus(Yen.of(4_000).times(3))).isEqualTo(Yen.of(150_000));
    assertThat(Yen.of(1).minus(Yen.of(2)).isNegative()).isTrue();
    assertThat(Yen.of(138_000)).hasToString("138,000");
  }

  @Test
  void shouldRefuseToOverflow() {
    assertThatThrownBy(() -> Yen.of(Long.MAX_VALUE).plus(Yen.of(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Yen.of(Long.MAX_VALUE).times(2))
        .isInstanceOf(ArithmeticException.class);
  }
}
