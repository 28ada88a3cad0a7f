package org.patentoffice.receiving.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;

/** Turns to post when a document was not opened in time. */
@ApplicationScoped
class PostTimerHandler implements TimerHandler {
  private final Mailbox mailbox;

  PostTimerHandler(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public String kind() {
    return Mailbox.POST;
  }

  @Override
  public void fire(FiredTimer timer) {
    mailbox.post(timer.subject(), timer.dueAt());
  }
}
