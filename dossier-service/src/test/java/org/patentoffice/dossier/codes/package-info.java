@NullMarked
package org.patentoffice.dossier.codes;

import org.jspecify.annotations.NullMarked;
