/**
 * Office time: the clock, the calendar of open and closed days, and time limits that show their
 * arithmetic (Patent Act Art. 3; Act on Holidays of Administrative Organs Art. 1(1)).
 */
@NullMarked
package org.patentoffice.kit.time;

import org.jspecify.annotations.NullMarked;
