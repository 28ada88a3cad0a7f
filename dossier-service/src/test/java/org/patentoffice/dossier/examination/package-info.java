@NullMarked
package org.patentoffice.dossier.examination;

import org.jspecify.annotations.NullMarked;
