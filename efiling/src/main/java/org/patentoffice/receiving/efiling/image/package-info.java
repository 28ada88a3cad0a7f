/**
 * Images of a filing: read by their headers, two-valued ones become TIFF with CCITT T.6 coding,
 * grey JPEG stays (e-filing image rules, table 1.4 of the format description).
 */
@NullMarked
package org.patentoffice.receiving.efiling.image;

import org.jspecify.annotations.NullMarked;
