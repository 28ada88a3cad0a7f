/** Tests. */
@NullMarked
package org.patentoffice.fee.account;

import org.jspecify.annotations.NullMarked;
