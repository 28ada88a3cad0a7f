/**
 * Packages as they are sent: ZIP archives and files beside each other, held against stated limits
 * before anything of them is unpacked (Act on Special Provisions for Procedures, Art. 3).
 */
@NullMarked
package org.patentoffice.receiving.efiling.parcel;

import org.jspecify.annotations.NullMarked;
