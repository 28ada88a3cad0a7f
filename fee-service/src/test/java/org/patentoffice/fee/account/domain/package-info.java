/** Tests. */
@NullMarked
package org.patentoffice.fee.account.domain;

import org.jspecify.annotations.NullMarked;
