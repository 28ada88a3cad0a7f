package org.patentoffice.dossier.examination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.patentoffice.dossier.fixture.ACase.examinable;
import static org.patentoffice.dossier.fixture.ACase.underReasons;

import org.junit.jupiter.api.Test;
import org.patentoffice.dossier.examination.domain.Examination.FinallyRefused;
import org.patentoffice.dossier.examination.domain.Examination.Granted;
import org.patentoffice.dossier.examination.domain.Examination.NotBegun;
import org.patentoffice.dossier.examination.domain.Examination.UnderReasons;
import org.patentoffice.dossier.fixture.ACase;

/** The states of examination and what leads from one to the next. */
class ExaminationTest {

  @Test
  void shouldNotHaveBegunWhenNobodyActed() {
    // Given
    ACase file = examinable();
    // When
    Examination state = Examination.of(file.history());
    // Then
    assertThat(state).isEqualTo(new NotBegun());
  }

  @Test
  void shouldBeUnderReasonsWhenANoticeWasDispatched() {
    // Given
    ACase file = examinable().reasonsNotified();
    // When
    Examination state = Examination.of(file.history());
    // Then
    assertThat(state).isInstanceOf(UnderReasons.class);
  }

  @Test
  void shouldStayGrantedWhenTheApplicationIsLaterDismissed() {
    // Given
    ACase file = examinable().granted().on("2027-03-01").applicationDismissed();
    // When
    Examination state = Examination.of(file.history());
    // Then
    assertThat(state).isInstanceOf(Granted.class);
  }

  @Test
  void shouldBeFinallyRefusedWhenNobodyAppealed() {
    // Given
    ACase file = underReasons().opinionReceived().refused().on("2027-06-01").refusalFinal();
    // When
    Examination state = Examination.of(file.history());
    // Then
    assertThat(state).isInstanceOf(FinallyRefused.class);
  }

  @Test
  void shouldNotAcceptARefusalWithoutANotice() {
    // Given
    ACase file = examinable().refused();
    // When / Then
    assertThatThrownBy(() -> Examination.of(file.history()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot follow on NotBegun");
  }

  @Test
  void shouldNotAcceptADecisionAfterADecision() {
    // Given
    ACase file = examinable().granted().reasonsNotified();
    // When / Then
    assertThatThrownBy(() -> Examination.of(file.history()))
        .isInstanceOf(IllegalStateException.class);
  }
}
