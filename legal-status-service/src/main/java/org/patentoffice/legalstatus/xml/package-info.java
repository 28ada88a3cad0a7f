/**
 * XML as this register writes it: names of WIPO ST.96 as far as they are known, own names for the
 * rest.
 */
@NullMarked
package org.patentoffice.legalstatus.xml;

import org.jspecify.annotations.NullMarked;
