package org.patentoffice.dossier.examination.domain;

import java.time.LocalDate;

/** What has become of a notice of reasons. */
public sealed interface Response {

  /** Not yet in the applicant's hands. */
  record NotServed() implements Response {}

  /** Served, not answered, the period runs. */
  record Awaited(LocalDate lastDay) implements Response {}

  /** An opinion or an amendment came. */
  record Answered(LocalDate on) implements Response {}

  /** The period passed without an answer. */
  record Lapsed(LocalDate lastDay) implements Response {}
}
