/**
 * The vocabulary of WIPO Standard ST.27 (exchange of patent legal status data): status event code,
 * stages, states and the code lists with the certainty of every entry. Pure.
 */
@NullMarked
package org.patentoffice.legalstatus.st27;

import org.jspecify.annotations.NullMarked;
