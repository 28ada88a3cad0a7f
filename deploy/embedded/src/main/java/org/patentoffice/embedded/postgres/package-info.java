/** PostgreSQL as a native process: binaries, cluster, roles and databases. */
@NullMarked
package org.patentoffice.embedded.postgres;

import org.jspecify.annotations.NullMarked;
