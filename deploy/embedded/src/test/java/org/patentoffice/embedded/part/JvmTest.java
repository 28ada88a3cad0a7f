package org.patentoffice.embedded.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JvmTest {
  private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

  @Test
  void shouldUseTheFirstCompilerOnlyWhenAStartIsToBeFast() {
    // When
    List<String> command = Jvm.withHeap(64, "first").running("Main", "argument");

    // Then
    assertThat(command).contains(FIRST_COMPILER_ONLY, "-Xmx64m").endsWith("Main", "argument");
  }

  @Test
  void shouldUseBothCompilersWhenTheOfficeIsUnderLoad() {
    // When
    List<String> command = Jvm.withHeap(64, "both").running("Main");

    // Then
    assertThat(command).contains("-Xmx64m").doesNotContain(FIRST_COMPILER_ONLY);
  }

  @Test
  void shouldSayWhatIsExpectedWhenItIsNeither() {
    // When, then
    assertThatThrownBy(() -> Jvm.withHeap(64, "c2"))
        .hasMessageContaining("OFFICE_COMPILERS to be first or both, but got c2");
  }
}
