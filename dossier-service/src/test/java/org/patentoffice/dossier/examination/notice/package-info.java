@NullMarked
package org.patentoffice.dossier.examination.notice;

import org.jspecify.annotations.NullMarked;
