@NullMarked
package org.patentoffice.dossier.casefile.domain;

import org.jspecify.annotations.NullMarked;
