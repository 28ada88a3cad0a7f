/** Roles, and who is calling. */
@NullMarked
package org.patentoffice.kit.security;

import org.jspecify.annotations.NullMarked;
