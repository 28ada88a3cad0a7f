package org.patentoffice.legalstatus.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoInstantTest {
  private static final long FIRST = -62_167_219_200L;
  private static final long LAST = 253_402_300_799L;

  @Property
  void shouldReadWhatAnInstantWrites(
      @ForAll @LongRange(min = FIRST, max = LAST) long seconds,
      @ForAll @IntRange(max = 999_999_999) int nanos) {
    // Given
    Instant instant = Instant.ofEpochSecond(seconds, nanos);

    // When
    Instant read = IsoInstant.parse(instant.toString());

    // Then
    assertThat(read).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-01T06:35:00Z",
        "2026-12-01T06:35:00.1Z",
        "2026-12-01T06:35:00.123456789Z",
        "2026-12-01T06:35:00+09:00",
        "2026-12-01T24:00:00Z",
        "2024-02-29T23:59:59.999Z"
      })
  void shouldReadAsTheFormatterDoes(String text) {
    // When
    Instant read = IsoInstant.parse(text);

    // Then
    assertThat(read).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-12-01",
        "2026-12-01T06:35:00",
        "2026-02-30T06:35:00Z",
        "2026-13-01T06:35:00Z",
        "2026-12-01T06:60:00Z",
        "2026-12-01T06:35:00.1234567890Z",
        "2026-12-01 06:35:00Z",
        "２０２６-12-01T06:35:00Z"
      })
  void shouldRefuseWhatIsNone(String text) {
    // When / Then
    assertThatThrownBy(() -> IsoInstant.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
