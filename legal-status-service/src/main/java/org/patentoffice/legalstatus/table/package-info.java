/**
 * Reads the versioned data files: comma-separated values with a header row, every error named by
 * file and line.
 */
@NullMarked
package org.patentoffice.legalstatus.table;

import org.jspecify.annotations.NullMarked;
