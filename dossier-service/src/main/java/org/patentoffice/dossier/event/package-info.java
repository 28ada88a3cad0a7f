/** What the dossier tells the other services: the events on topic dossier.file, version 1. */
@NullMarked
package org.patentoffice.dossier.event;

import org.jspecify.annotations.NullMarked;
