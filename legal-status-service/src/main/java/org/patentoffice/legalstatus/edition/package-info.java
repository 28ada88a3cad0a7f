/**
 * The version of the ST.27 data that this service answers by, all shipped ones read once at
 * start-up, one of them in force.
 */
@NullMarked
package org.patentoffice.legalstatus.edition;

import org.jspecify.annotations.NullMarked;
