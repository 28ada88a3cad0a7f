/**
 * The public page: where a right stands, in Japanese and English, for people who have never heard
 * of ST.27. Works without JavaScript.
 */
@NullMarked
package org.patentoffice.legalstatus.page;

import org.jspecify.annotations.NullMarked;
