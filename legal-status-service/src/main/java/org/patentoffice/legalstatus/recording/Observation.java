package org.patentoffice.legalstatus.recording;

import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.legalstatus.mapping.ObservedEvent;

/**
 * An event to be booked for a case.
 *
 * @param applicationNumber the case, as the office displays its number
 * @param cause of what is announced by it
 */
public record Observation(String applicationNumber, ObservedEvent event, Cause cause) {}
