/**
 * The course of one case: what it was told, what the office did, and what the office must do next
 * (Patent Act, Arts. 17(3), 18(1) and 48-3). Pure; the order in which facts arrive does not matter.
 */
@NullMarked
package org.patentoffice.formality.procedure;

import org.jspecify.annotations.NullMarked;
