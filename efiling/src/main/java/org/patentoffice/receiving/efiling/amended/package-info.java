/**
 * The text of an application as its written amendments leave it (Patent Act Art. 17-2): what XML
 * says of a body (appb) and of amendments (jpbibl), whoever shows or prints it.
 */
@NullMarked
package org.patentoffice.receiving.efiling.amended;

import org.jspecify.annotations.NullMarked;
