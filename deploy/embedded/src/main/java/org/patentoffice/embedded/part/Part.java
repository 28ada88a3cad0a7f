package org.patentoffice.embedded.part;

import java.time.Duration;
import java.util.Set;

/** One process of the office. */
public interface Part {

  /** What stops first has the lowest value: clients, then the broker, then the database. */
  enum StopOrder {
    CLIENT,
    BROKER,
    DATABASE
  }

  /** The name in {@code status}, {@code logs} and the process register. */
  String name();

  /** Names of the parts that must have been healthy once before this one is started. */
  Set<String> needs();

  /** Makes ready what the process needs on disk; called before every start. */
  default void prepare() throws Exception {}

  /** How to start it. */
  Launch launch();

  /** Whether it answers; asked often, answers quickly. */
  boolean healthy();

  /**
   * What it needs before others can use it (roles, databases); called after every start.
   * Repeatable.
   */
  default void furnish() throws Exception {}

  /** How long a start may take, first start included. */
  default Duration startLimit() {
    return Duration.ofMinutes(3);
  }

  default StopOrder stopOrder() {
    return StopOrder.CLIENT;
  }
}
