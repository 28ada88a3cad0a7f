@NullMarked
package org.patentoffice.dossier.inbound;

import org.jspecify.annotations.NullMarked;
