/** The event catalogue, held together with the schemas, the examples and the topics of deploy/. */
@NullMarked
package org.patentoffice.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
