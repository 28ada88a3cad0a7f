/**
 * The fee schedule as values and arithmetic; knows no framework. Legal basis: Patent Act (特許法) Art.
 * 107, 195.
 */
@NullMarked
package org.patentoffice.fee.schedule.domain;

import org.jspecify.annotations.NullMarked;
