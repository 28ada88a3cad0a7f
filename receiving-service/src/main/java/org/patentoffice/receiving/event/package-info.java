/** What receiving tells the others; contracts in {@code contracts/receiving}. */
@NullMarked
package org.patentoffice.receiving.event;

import org.jspecify.annotations.NullMarked;
