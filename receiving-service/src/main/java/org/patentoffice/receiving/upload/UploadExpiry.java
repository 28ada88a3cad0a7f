package org.patentoffice.receiving.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.patentoffice.kit.timer.FiredTimer;
import org.patentoffice.kit.timer.TimerHandler;

/** Deletes an upload of which nothing has come for too long. */
@ApplicationScoped
class UploadExpiry implements TimerHandler {
  private final Uploads uploads;

  UploadExpiry(Uploads uploads) {
    this.uploads = uploads;
  }

  @Override
  public String kind() {
    return Uploads.EXPIRY;
  }

  @Override
  public void fire(FiredTimer timer) {
    uploads.expire(UUID.fromString(timer.subject()));
  }
}
