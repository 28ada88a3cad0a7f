package org.patentoffice.dossier.wrapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.patentoffice.dossier.casefile.domain.DispatchServed;
import org.patentoffice.dossier.codes.DocumentCodes;
import org.patentoffice.dossier.fixture.ACase;

/** What stands in the wrapper, and in which order. */
class FileWrapperTest {
  private static final DocumentCodes CODES = DocumentCodes.load();

  @Test
  void shouldHoldEveryDocumentInTheOrderInWhichItTookEffect() {
    // Given
    ACase file =
        ACase.underReasons().on("2026-12-20").opinionReceived().amendedToClaims(2).granted();
    // When
    FileWrapper wrapper = FileWrapper.of(file.history(), CODES);
    // Then
    assertThat(wrapper.entries())
        .extracting(WrapperEntry::documentCode)
        .containsExactly("A63", "A621", "A131", "A53", "A523", "A01");
    assertThat(wrapper.entries())
        .extracting(entry -> entry.name().ja())
        .containsExactly("特許願", "出願審査請求書", "拒絶理由通知書", "意見書", "手続補正書", "特許査定");
    assertThat(wrapper.entries())
        .extracting(WrapperEntry::direction)
        .containsExactly(
            Direction.RECEIVED,
            Direction.RECEIVED,
            Direction.DISPATCHED,
            Direction.RECEIVED,
            Direction.RECEIVED,
            Direction.DISPATCHED);
  }

  @Test
  void shouldSayWhenADispatchedDocumentReachedTheApplicant() {
    // Given
    ACase file = ACase.underReasons();
    // When
    FileWrapper wrapper = FileWrapper.of(file.history(), CODES);
    // Then
    WrapperEntry notice = wrapper.entry(ACase.NOTICE).orElseThrow();
    assertThat(notice.legalDate()).isEqualTo("2026-11-24");
    assertThat(notice.draftedOn()).isEqualTo("2026-11-24");
    assertThat(Optional.ofNullable(notice.served()).map(DispatchServed::servedDate))
        .contains(LocalDate.of(2026, 12, 1));
    assertThat(notice.articles()).containsExactly("29(2)");
    assertThat(notice.part("06126000021-jpntce.xml")).isPresent();
  }

  @Test
  void shouldMarkADismissedDocument() {
    // Given
    ACase file = ACase.examinable().requestDismissed();
    // When
    FileWrapper wrapper = FileWrapper.of(file.history(), CODES);
    // Then
    assertThat(wrapper.entry(ACase.REQUEST).orElseThrow().dismissed()).isTrue();
    assertThat(wrapper.entry(ACase.FILING).orElseThrow().dismissed()).isFalse();
  }
}
