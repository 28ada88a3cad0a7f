/**
 * Packages sent in pieces, so that a line that breaks or a server that dies costs one piece only:
 * the open protocol tus 1.0 with creation, expiration, checksum and termination (docs/adr/0044).
 */
@NullMarked
package org.patentoffice.receiving.upload;

import org.jspecify.annotations.NullMarked;
