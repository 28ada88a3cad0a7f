@NullMarked
package org.patentoffice.gazette.planning;

import org.jspecify.annotations.NullMarked;
