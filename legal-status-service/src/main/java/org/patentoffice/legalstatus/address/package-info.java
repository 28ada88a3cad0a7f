/** Where the operations for machines stand, in which formats they answer, and how they page. */
@NullMarked
package org.patentoffice.legalstatus.address;

import org.jspecify.annotations.NullMarked;
