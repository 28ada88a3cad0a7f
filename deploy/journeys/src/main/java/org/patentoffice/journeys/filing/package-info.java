/**
 * Packages as the e-filing software makes them (Shift_JIS HTML with 【】 items and images in a ZIP),
 * for journeys, demo and bench; the form follows Regulations under the Patent Act, forms 26, 29,
 * 29-2, 30, 31, 13, 44, 48 and 69. All persons in them are invented.
 */
@NullMarked
package org.patentoffice.journeys.filing;

import org.jspecify.annotations.NullMarked;
