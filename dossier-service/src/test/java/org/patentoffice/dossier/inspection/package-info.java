@NullMarked
package org.patentoffice.dossier.inspection;

import org.jspecify.annotations.NullMarked;
