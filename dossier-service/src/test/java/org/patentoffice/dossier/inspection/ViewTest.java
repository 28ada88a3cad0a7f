package org.patentoffice.dossier.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.fixture.ACase;

/** Who may see what, and from when. */
class ViewTest {
  private static final View.Reader ANYBODY = owner -> false;
  private static final View.Reader FILER = ACase.FILER::equals;
  private static final View.Reader OTHER_APPLICANT = "jiro"::equals;
  private static final LocalDate TODAY = LocalDate.of(2028, 5, 25);

  private static Optional<View> view(CaseHistory history, View.Reader reader) {
    return View.of(history, TODAY, reader);
  }

  @Test
  void shouldBeClosedToEverybodyButTheFilerBeforePublication() {
    // Given
    CaseHistory history = ACase.examinable().granted().history();
    // When
    Optional<View> view = view(history, ANYBODY);
    // Then
    assertThat(view).isEmpty();
    assertThat(view(history, OTHER_APPLICANT)).isEmpty();
    assertThat(view(history, FILER)).contains(View.FULL);
  }

  @Test
  void shouldOpenOnTheDayOfPublicationAndNotBefore() {
    // Given
    CaseHistory history = ACase.filed().on("2028-05-25").applicationPublished().history();
    // When
    Optional<View> view = View.of(history, TODAY, ANYBODY);
    // Then
    assertThat(view).contains(View.PUBLIC);
    assertThat(View.of(history, TODAY.minusDays(1), ANYBODY)).isEmpty();
  }

  @Test
  void shouldOpenWhenThePatentIsPublishedWithoutAnEarlierPublication() {
    // Given
    CaseHistory history = ACase.examinable().on("2028-05-25").patentGazettePublished().history();
    // When
    Optional<View> view = view(history, ANYBODY);
    // Then
    assertThat(view).contains(View.PUBLIC);
  }

  @Test
  void shouldStayOpenWhenAPublishedApplicationIsWithdrawn() {
    // Given
    CaseHistory history =
        ACase.filed().on("2028-05-25").applicationPublished().deemedWithdrawn().history();
    // When
    Optional<View> view = view(history, ANYBODY);
    // Then
    assertThat(view).contains(View.PUBLIC);
  }

  @Test
  void shouldKeepThePackageFromThePublic() {
    // Given
    var parts = ACase.filed().history().filing().orElseThrow().parts();
    // When
    var open = parts.stream().filter(View.PUBLIC::has).map(part -> part.role().wire()).toList();
    // Then
    assertThat(open).containsExactly("bibliography", "body");
    assertThat(parts).allMatch(View.FULL::has);
  }
}
