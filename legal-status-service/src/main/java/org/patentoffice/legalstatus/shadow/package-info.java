/**
 * Runs another version of the mapping as a shadow of the one in force, says which cases would stand
 * otherwise, and switches.
 */
@NullMarked
package org.patentoffice.legalstatus.shadow;

import org.jspecify.annotations.NullMarked;
