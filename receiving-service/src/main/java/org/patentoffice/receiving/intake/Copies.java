package org.patentoffice.receiving.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.casefile.Applicants;
import org.patentoffice.receiving.casefile.Applications;
import org.patentoffice.receiving.efiling.submission.Submission;

/**
 * Recognises what repeats on paper an application that was filed online: the same right, the same
 * title, one of the same applicants, received online within the last {@value #DAYS} days. Only a
 * suspicion: two inventions may have one title. A mark that is a picture has no title to go by.
 */
@ApplicationScoped
class Copies {
  /** People who are not sure that a filing went through send it by post soon after. */
  static final int DAYS = 60;

  private final Applications applications;
  private final OfficeClock clock;

  Copies(Applications applications, OfficeClock clock) {
    this.applications = applications;
    this.clock = clock;
  }

  /** What this may be a copy of. */
  @Transactional
  Optional<ApplicationNumber> original(Submission submission) {
    return submission instanceof Submission.Application application
            && !application.title().equals(Submission.PICTURE_MARK)
        ? applications.filedOnline(
            application.right(),
            application.title(),
            Applicants.of(application.applicants()),
            clock.now().minus(Duration.ofDays(DAYS)))
        : Optional.empty();
  }
}
