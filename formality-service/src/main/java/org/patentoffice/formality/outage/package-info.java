/** Days on which nobody could file online, and the law as they leave it. */
@NullMarked
package org.patentoffice.formality.outage;

import org.jspecify.annotations.NullMarked;
