/**
 * What the people of the office can look up: cases with their deadlines, and the rules that are
 * applied.
 */
@NullMarked
package org.patentoffice.formality.inquiry;

import org.jspecify.annotations.NullMarked;
