/** The service with its real servers. */
@NullMarked
package org.patentoffice.gazette.service;

import org.jspecify.annotations.NullMarked;
