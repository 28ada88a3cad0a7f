package org.patentoffice.legalstatus.st27;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.legalstatus.table.Row;
import org.patentoffice.legalstatus.table.Table;

class StatusEventCodeTest {
  static Stream<Row> observedInKorea() {
    return Table.read("kipo-observed-events.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("observedInKorea")
  void shouldPrintUnchangedWhenAnObservedCodeIsParsed(Row observed) {
    // Given
    String text = observed.text("status_event_code");

    // When
    StatusEventCode code = StatusEventCode.parse(text);

    // Then
    assertThat(code).hasToString(text);
    assertThat(code.state()).isEqualTo(State.of(observed.text("state")));
    assertThat(code.stageBefore()).isEqualTo(Stage.of(observed.text("previous_stage")));
    assertThat(code.stageAfter()).isEqualTo(Stage.of(observed.text("current_stage")));
    assertThat(code.keyEvent()).hasToString(observed.text("key_event"));
    assertThat(code.detailedEvent()).hasToString(observed.text("detailed_event"));
    assertThat(code.indicator()).isEqualTo(observed.text("event_indicator"));
    assertThat(code.nationalEvent()).isEqualTo(observed.text("national_event"));
  }

  @Test
  void shouldKnowAllElevenObservedCodes() {
    // When
    List<Row> observed = observedInKorea().toList();

    // Then
    assertThat(observed).hasSize(11);
  }

  @ParameterizedTest
  @MethodSource("observedInKorea")
  void shouldReadEitherCaseAndPrintCapitals(Row observed) {
    // Given
    String text = observed.text("status_event_code");

    // When
    StatusEventCode code = StatusEventCode.parse(text.toLowerCase(Locale.ROOT));

    // Then
    assertThat(code).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A-2-4-F10-F11-EXM",
        "A-2-7-F10-F11-EXM-JPREG",
        "I-2-4-F10-F11-EXM-JPREG",
        "A-2-4-F11-F11-EXM-JPREG",
        "A-2-4-X10-X11-EXM-JPREG",
        "A-2-4-F10-H11-EXM-JPREG",
        "A-2-4-F10-F11-EX-JPREG",
        "A-2-4-F10-F11-EXM-",
        "A-2-4-F10-F11-EXM-ABCDEFGHIJK",
        "A-2-4-F10-F11-EXM-特許",
        " A-2-4-F10-F11-EXM-JPREG",
        "A–2–4–F10–F11–EXM–JPREG"
      })
  void shouldRefuseWhenItIsNoStatusEventCode(String text) {
    // When // Then
    assertThatThrownBy(() -> StatusEventCode.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldAcceptADetailedCodeThatIsInNoList() {
    // When
    StatusEventCode code = StatusEventCode.parse("A-4-4-G10-G99-NAP-X000");

    // Then
    assertThat(code.detailedEvent()).isEqualTo(new EventCode("G99"));
  }
}
