/**
 * The embedded office: the office's real parts as processes of one machine, for a newcomer, the
 * demo and the tests.
 */
@NullMarked
package org.patentoffice.embedded;

import org.jspecify.annotations.NullMarked;
