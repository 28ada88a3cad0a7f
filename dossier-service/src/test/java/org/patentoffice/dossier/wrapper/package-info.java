@NullMarked
package org.patentoffice.dossier.wrapper;

import org.jspecify.annotations.NullMarked;
