/** What the desk knows of forms, keying and the way of an envelope; pure. */
@NullMarked
package org.patentoffice.receiving.desk.domain;

import org.jspecify.annotations.NullMarked;
