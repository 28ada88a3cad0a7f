/** The office as its users meet it: sign in, send, ask, move the clock, wait for silence. */
@NullMarked
package org.patentoffice.embedded.client;

import org.jspecify.annotations.NullMarked;
