/**
 * The form of a receipt (受領書) that proves itself: a text that names the bytes received and the
 * receipt before it, signed by the office as CMS (RFC 5652). Pure: files in, findings out; no
 * office and no network.
 */
@NullMarked
package org.patentoffice.proof;

import org.jspecify.annotations.NullMarked;
