/**
 * The pure core of receiving: an e-filing package is decoded, read, checked and converted here,
 * without a framework (Act on Special Provisions for Procedures Art. 3; Patent Act Art. 36).
 */
@NullMarked
package org.patentoffice.receiving.efiling;

import org.jspecify.annotations.NullMarked;
