/** The commands of {@code ./office}. */
@NullMarked
package org.patentoffice.embedded.cli;

import org.jspecify.annotations.NullMarked;
