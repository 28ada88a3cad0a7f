/**
 * What the office keeps of a filing: bibliographic XML (jpbibl), application body (appb) and
 * pictures, named as the office's data exchange does; UTF-8, no document type.
 */
@NullMarked
package org.patentoffice.receiving.efiling.xml;

import org.jspecify.annotations.NullMarked;
