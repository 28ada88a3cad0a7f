package org.patentoffice.receiving.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.patentoffice.receiving.batch.domain.Part;
import org.patentoffice.receiving.label.Label;

/** A pile falls into parts: no page is lost, none is in two. */
class PartTest {
  private static final Label A = Label.ofDocument("22600000001", "AAAAAAAA");
  private static final Label B = Label.ofDocument("22600000002", "BBBBBBBB");
  private static final Optional<Label> PAGE = Optional.empty();

  /** 0 to 2: a separator of one of three; else a page. */
  @Property(tries = 500)
  void shouldHaveEveryPageThatIsNoSeparatorInExactlyOnePart(
      @ForAll @Size(max = 40) List<@IntRange(max = 7) Integer> pile) {
    // Given
    List<Optional<Label>> labels = pile.stream().map(PartTest::label).toList();

    // When
    List<Part> parts = Part.split(labels);

    // Then
    List<Integer> pages = new ArrayList<>();
    for (Part part : parts) {
      assertThat(part.pages()).isNotNegative();
      for (int page = part.firstPage(); page <= part.lastPage(); page++) {
        pages.add(page);
        assertThat(nearestBefore(labels, page)).isEqualTo(Optional.ofNullable(part.label()));
      }
    }
    List<Integer> expected = new ArrayList<>();
    for (int page = 1; page <= labels.size(); page++) {
      if (labels.get(page - 1).isEmpty()) {
        expected.add(page);
      }
    }
    assertThat(pages).isEqualTo(expected);
  }

  @Test
  void shouldKeepApartWhatLiesBeforeTheFirstSeparator() {
    assertThat(Part.split(List.of(PAGE, PAGE, Optional.of(A), PAGE)))
        .containsExactly(new Part(null, 1, 2), new Part(A, 4, 4));
  }

  @Test
  void shouldBeOneSeparatorWhenItsBackIsScannedToo() {
    assertThat(Part.split(List.of(Optional.of(A), Optional.of(A), PAGE, Optional.of(B), PAGE)))
        .containsExactly(new Part(A, 3, 3), new Part(B, 5, 5));
  }

  @Test
  void shouldTellOfASeparatorWithNothingBehindIt() {
    assertThat(Part.split(List.of(Optional.of(A), Optional.of(B), PAGE)))
        .containsExactly(new Part(A, 2, 1), new Part(B, 3, 3));
  }

  @Test
  void shouldTakeTheLabelOfABoxForAPage() {
    assertThat(Part.split(List.of(Optional.of(A), Optional.of(Label.ofBox(1, "CCCCCCCC")), PAGE)))
        .containsExactly(new Part(A, 2, 3));
  }

  private static Optional<Label> label(int drawn) {
    return switch (drawn) {
      case 0 -> Optional.of(A);
      case 1 -> Optional.of(B);
      default -> PAGE;
    };
  }

  private static Optional<Label> nearestBefore(List<Optional<Label>> labels, int page) {
    for (int before = page - 1; before >= 1; before--) {
      if (labels.get(before - 1).isPresent()) {
        return labels.get(before - 1);
      }
    }
    return Optional.empty();
  }
}
