/**
 * 公報: publishes applications 18 months after their earliest date and patents after their
 * registration, each in the issue of its day (Patent Act, Art. 64, 66(3), 193).
 */
@NullMarked
package org.patentoffice.gazette;

import org.jspecify.annotations.NullMarked;
