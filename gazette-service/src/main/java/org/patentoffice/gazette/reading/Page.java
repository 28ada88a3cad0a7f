package org.patentoffice.gazette.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param total of the whole list
 * @param next link to the next part; absent at the end
 */
record Page<T>(long total, int offset, int limit, @Nullable String next, List<T> items) {}
