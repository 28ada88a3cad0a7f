/** Tests. */
@NullMarked
package org.patentoffice.formality.service;

import org.jspecify.annotations.NullMarked;
