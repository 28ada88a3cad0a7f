/** The events that this service emits on {@code legal-status.status}. */
@NullMarked
package org.patentoffice.legalstatus.event;

import org.jspecify.annotations.NullMarked;
