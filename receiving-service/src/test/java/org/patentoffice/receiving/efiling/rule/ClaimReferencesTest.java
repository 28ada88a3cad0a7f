package org.patentoffice.receiving.efiling.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "物品を数える計数装置。 | '' | false",
        "請求項１に記載の計数装置。 | 1 | false",
        "請求項１または請求項２に記載の装置。 | 1 2 | true",
        "請求項１又は２に記載の装置。 | 1 2 | true",
        "請求項１、２又は５に記載の装置。 | 1 2 5 | true",
        "請求項１から３のいずれか１項に記載の装置。 | 1 2 3 | true",
        "請求項１～３のいずれかに記載の装置。 | 1 2 3 | true",
        "請求項１乃至３の何れか一項に記載の装置。 | 1 2 3 | true",
        "請求項１－３のいずれかに記載の装置。 | 1 2 3 | true",
        "請求項１及び２に記載の装置を備えるシステム。 | 1 2 | false",
        "請求項１に記載の装置と、２つの部材と、を備える装置。 | 1 | false",
        "請求項１に記載の装置、３個の部材を備える装置。 | 1 | false",
        "請求項２０に記載の装置。 | 20 | false",
        "請求項１のいずれかの装置。 | 1 | false"
      })
  void shouldFindTheClaimsReferredToWhenTextNamesThem(
      String text, String claims, boolean alternative) {
    // When
    ClaimReferences references = ClaimReferences.in(text);

    // Then
    List<Integer> expected =
        claims.isEmpty()
            ? List.of()
            : Arrays.stream(claims.split(" ")).map(Integer::valueOf).toList();
    assertThat(references.claims().stream().boxed()).containsExactlyElementsOf(expected);
    assertThat(references.alternative()).isEqualTo(alternative);
  }
}
