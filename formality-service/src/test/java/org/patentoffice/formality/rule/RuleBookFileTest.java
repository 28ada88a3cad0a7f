package org.patentoffice.formality.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleBookFileTest {

  private final RuleBook rules = RuleBookFile.current();

  @Test
  void shouldGiveEveryRuleAnIdALegalBasisACertaintyAndBothLanguages() {
    // Given
    Set<String> certainties = Set.of("sourced", "likely", "assumed");

    // When
    List<FormalityRule> all = rules.rules();

    // Then
    assertThat(all).hasSizeGreaterThanOrEqualTo(12);
    assertThat(all).extracting(FormalityRule::id).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(
            rule -> {
              assertThat(rule.legalBasis()).startsWith("特許法");
              assertThat(rule.certainty()).isIn(certainties);
              assertThat(rule.message().ja()).endsWith("。").doesNotContain("{unknown}");
              assertThat(rule.message().en()).endsWith(".");
            });
  }

  @ParameterizedTest
  @EnumSource(FeePurpose.class)
  void shouldWordTheDefectWhenAFeeIsUnpaid(FeePurpose purpose) {
    // Given
    Shortfall shortfall = new Shortfall(purpose, 150_000, "insufficient-balance");

    // When
    Defect defect = rules.unpaid(shortfall);

    // Then
    assertThat(defect.message().ja()).contains("150,000円", "（予納残高の不足）").doesNotContain("{");
    assertThat(defect.message().en())
        .contains("150,000 yen", "the balance of the deposit account is insufficient")
        .doesNotContain("{");
  }

  @Test
  void shouldRefuseAVersionThatDoesNotExist() {
    // Given
    String version = "formality-rules-1888";

    // When
    var reading = assertThatThrownBy(() -> RuleBookFile.read(version));

    // Then
    reading.isInstanceOf(IllegalArgumentException.class).hasMessageContaining(version);
  }
}
