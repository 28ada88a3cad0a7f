@NullMarked
package org.patentoffice.dossier.law;

import org.jspecify.annotations.NullMarked;
