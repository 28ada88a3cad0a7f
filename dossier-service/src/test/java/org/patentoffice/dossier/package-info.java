@NullMarked
package org.patentoffice.dossier;

import org.jspecify.annotations.NullMarked;
