/**
 * Large documents by reference: bytes under their SHA-256, fetched once from their owner and
 * verified.
 */
@NullMarked
package org.patentoffice.kit.content;

import org.jspecify.annotations.NullMarked;
