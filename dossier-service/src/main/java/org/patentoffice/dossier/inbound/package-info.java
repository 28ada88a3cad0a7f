/**
 * One consumer per subscribed topic; each turns what happened elsewhere into a fact of the case.
 */
@NullMarked
package org.patentoffice.dossier.inbound;

import org.jspecify.annotations.NullMarked;
