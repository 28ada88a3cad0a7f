/**
 * What formality examination hears from receiving, fee and dossier, translated into the facts of a
 * case.
 */
@NullMarked
package org.patentoffice.formality.inbound;

import org.jspecify.annotations.NullMarked;
