@NullMarked
package org.patentoffice.gazette;

import org.jspecify.annotations.NullMarked;
