/** What is made once, before the first start: Keycloak's own build and the JVMs' AOT caches. */
@NullMarked
package org.patentoffice.embedded.build;

import org.jspecify.annotations.NullMarked;
