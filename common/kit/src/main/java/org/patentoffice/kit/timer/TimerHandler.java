package org.patentoffice.kit.timer;

/** What a service does when a timer of one kind fires. Runs in the timer's own transaction. */
public interface TimerHandler {
  /** The kind of timer handled, in kebab-case. */
  String kind();

  /** Acts. A thrown exception rolls back and the timer is tried again later. */
  void fire(FiredTimer timer);
}
