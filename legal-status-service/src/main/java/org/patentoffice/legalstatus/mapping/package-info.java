/**
 * This office's mapping onto ST.27, as versioned data: which event of the contracts becomes which
 * national event, and which status event code stands for it. What no rule names is unmapped and
 * counted, never guessed. Pure.
 */
@NullMarked
package org.patentoffice.legalstatus.mapping;

import org.jspecify.annotations.NullMarked;
