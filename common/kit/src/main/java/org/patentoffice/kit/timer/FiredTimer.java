package org.patentoffice.kit.timer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A timer whose time has come.
 *
 * @param dueAt the instant it was due: the effective time of what it causes, whenever the sweep
 *     runs
 */
public record FiredTimer(String kind, String subject, Instant dueAt, @Nullable String payload) {}
