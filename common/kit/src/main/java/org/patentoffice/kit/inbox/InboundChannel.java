package org.patentoffice.kit.inbox;

/**
 * Implemented by every consumer bean, so that a replay finds the handlers and a test can prove that
 * each contract type of the topic is handled or ignored.
 */
public interface InboundChannel {
  /** What this consumer does with its topic. */
  Subscription subscription();
}
