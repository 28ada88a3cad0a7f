package org.patentoffice.receiving.intake;

import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.receiving.efiling.Examination;

/**
 * An examined package, ready to be received.
 *
 * @param owner username of who sent it
 * @param key the sender's Idempotency-Key
 */
record Delivery(
    Upload upload,
    Examination.Acceptable filing,
    String owner,
    @Nullable String key,
    Cause cause) {}
