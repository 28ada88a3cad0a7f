/** Test scope only: the real servers, tokens, events and rules that every service's tests share. */
@NullMarked
package org.patentoffice.testkit;

import org.jspecify.annotations.NullMarked;
