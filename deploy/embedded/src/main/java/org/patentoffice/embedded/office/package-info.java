/** What an embedded office consists of: its folders, ports, secrets and services. */
@NullMarked
package org.patentoffice.embedded.office;

import org.jspecify.annotations.NullMarked;
