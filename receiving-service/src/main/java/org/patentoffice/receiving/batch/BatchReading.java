package org.patentoffice.receiving.batch;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;

/** Reads on in a batch, some pages at a time. */
@ApplicationScoped
class BatchReading implements TimerHandler {
  private final BatchIntake intake;

  BatchReading(BatchIntake intake) {
    this.intake = intake;
  }

  @Override
  public String kind() {
    return BatchIntake.READING;
  }

  @Override
  public void fire(FiredTimer timer) {
    long number = Long.parseLong(timer.subject());
    try {
      intake.readOn(number);
    } catch (Problem problem) {
      if (problem.type().equals(Problems.BUSY)) {
        throw problem;
      }
      intake.failed(number, problem.detailEn(), problem.detailJa());
    }
  }
}
