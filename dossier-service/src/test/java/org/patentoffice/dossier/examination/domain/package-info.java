@NullMarked
package org.patentoffice.dossier.examination.domain;

import org.jspecify.annotations.NullMarked;
