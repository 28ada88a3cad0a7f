/**
 * A checked filing for people: every finding beside its line, and the converted document as the
 * applicant will see it. One self-contained page: no script, nothing from elsewhere.
 */
@NullMarked
package org.patentoffice.receiving.efiling.view;

import org.jspecify.annotations.NullMarked;
