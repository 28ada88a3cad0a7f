/**
 * {@code ./office check}: the rules of receiving on files, offline. Finds packages, examines one
 * after the other, reports as text, JSON or a page.
 */
@NullMarked
package org.patentoffice.checker;

import org.jspecify.annotations.NullMarked;
