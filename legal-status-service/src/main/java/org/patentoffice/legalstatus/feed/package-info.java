/**
 * The change feed: what was announced of published cases, to be followed from any position without
 * missing anything or reading it twice. What is not published does not occur in it (Patent Act,
 * Article 186).
 */
@NullMarked
package org.patentoffice.legalstatus.feed;

import org.jspecify.annotations.NullMarked;
