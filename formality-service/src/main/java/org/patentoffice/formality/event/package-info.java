/** What formality examination tells the other services, on topic {@code formality.procedure}. */
@NullMarked
package org.patentoffice.formality.event;

import org.jspecify.annotations.NullMarked;
