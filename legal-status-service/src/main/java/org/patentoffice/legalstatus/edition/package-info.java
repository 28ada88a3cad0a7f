/**
 * The version of the ST.27 data that this service answers by, chosen by configuration and read once
 * at start-up.
 */
@NullMarked
package org.patentoffice.legalstatus.edition;

import org.jspecify.annotations.NullMarked;
