/** Where the operations for machines stand, and in which formats they answer. */
@NullMarked
package org.patentoffice.legalstatus.address;

import org.jspecify.annotations.NullMarked;
