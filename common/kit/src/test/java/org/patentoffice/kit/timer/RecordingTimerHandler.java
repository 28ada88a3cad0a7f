package org.patentoffice.kit.timer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what fired, in order. */
@ApplicationScoped
class RecordingTimerHandler implements TimerHandler {
  private final List<FiredTimer> fired = new CopyOnWriteArrayList<>();

  @Override
  public String kind() {
    return "recorded";
  }

  @Override
  public void fire(FiredTimer timer) {
    fired.add(timer);
  }

  List<FiredTimer> firedOf(String subjectPrefix) {
    return fired.stream().filter(timer -> timer.subject().startsWith(subjectPrefix)).toList();
  }
}
