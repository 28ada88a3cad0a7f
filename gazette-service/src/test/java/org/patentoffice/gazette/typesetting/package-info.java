@NullMarked
package org.patentoffice.gazette.typesetting;

import org.jspecify.annotations.NullMarked;
