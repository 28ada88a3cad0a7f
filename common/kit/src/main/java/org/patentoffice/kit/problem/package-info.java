/**
 * RFC 9457 answers, in Japanese and English, for everything that can go wrong at a REST boundary.
 */
@NullMarked
package org.patentoffice.kit.problem;

import org.jspecify.annotations.NullMarked;
