/**
 * The e-filing pages (オンライン手続): sign in, upload, see what is found and what it costs, file, get the
 * receipt, follow the case, collect and answer what is dispatched (Act on Special Provisions Art.
 * 3, 5). They work without a script.
 */
@NullMarked
package org.patentoffice.receiving.web;

import org.jspecify.annotations.NullMarked;
