package org.patentoffice.gazette.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The way of a case into one gazette.
 *
 * @param notBefore set when the case missed an issue
 * @param publication set once, when the case has its number and its place in an issue
 */
public record Track(@Nullable LocalDate notBefore, @Nullable Publication publication) {
  static final Track NEW = new Track(null, null);

  Track postponed(LocalDate day) {
    return new Track(notBefore != null && notBefore.isAfter(day) ? notBefore : day, publication);
  }

  Track typeset(Publication document) {
    if (publication != null) {
      throw new IllegalStateException(
          "Expected to typeset a case once, but it is in issue %s as %s"
              .formatted(publication.issue(), publication.number()));
    }
    return new Track(notBefore, document);
  }
}
