package org.patentoffice.fee.charging.domain;

import java.util.List;
import org.patentoffice.fee.charging.domain.Fact.Filed;

/**
 * How many claims the application has, and for how many examination is to be paid. Counts what is
 * on the office's file, not what a payer wrote. Pure.
 */
final class ClaimCounts {
  private final FeeCase feeCase;
  private final Filed filed;

  ClaimCounts(FeeCase feeCase, Filed filed) {
    this.feeCase = feeCase;
    this.filed = filed;
  }

  /** Claims when the paper came, itself included. */
  int at(Paper paper) {
    int claims = filed.claimCount();
    for (Paper each : upTo(paper)) {
      claims = after(each, claims);
    }
    return claims;
  }

  /**
   * Claims that the amendment adds to those for which examination was to be paid before; 0 when
   * examination is not requested. Claims given up and taken back are not paid twice.
   */
  int addedBy(Paper amendment) {
    int claims = filed.claimCount();
    int charged = 0;
    int added = 0;
    for (Paper each : upTo(amendment)) {
      claims = after(each, claims);
      added = 0;
      if (requestsExamination(each, amendment)) {
        charged = Math.max(charged, claims);
      } else if (charged > 0 && claims > charged) {
        added = claims - charged;
        charged = claims;
      }
    }
    return added;
  }

  private boolean requestsExamination(Paper paper, Paper seenFrom) {
    return paper.kind() == Paper.Kind.EXAMINATION_REQUEST
        && !feeCase.dismissedBy(paper.documentNumber(), seenFrom.receivedOn());
  }

  private static int after(Paper paper, int claims) {
    Integer amended = paper.amendedClaimCount();
    return amended == null || amended < 1 ? claims : amended;
  }

  private List<Paper> upTo(Paper last) {
    List<Paper> papers = feeCase.papers();
    return papers.subList(0, papers.indexOf(last) + 1);
  }
}
