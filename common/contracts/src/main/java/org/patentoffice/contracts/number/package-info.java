/**
 * Numbers of record: how the office numbers applications, publications, rights, documents and
 * persons, and how each is spelt on the wire and on paper (Regulations under the Patent Act, Art.
 * 28: the Commissioner numbers an application and notifies the number; the layout of the digits is
 * the office's own practice).
 */
@NullMarked
package org.patentoffice.contracts.number;

import org.jspecify.annotations.NullMarked;
