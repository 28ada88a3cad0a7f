package org.patentoffice.receiving.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;

/** Deletes a draft whose time is over. */
@ApplicationScoped
class DraftExpiry implements TimerHandler {
  private final Drafts drafts;

  DraftExpiry(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public String kind() {
    return Drafts.EXPIRY;
  }

  @Override
  public void fire(FiredTimer timer) {
    drafts.expire(UUID.fromString(timer.subject()));
  }
}
