/**
 * Facts of the other services: one consumer per topic, and the shapes in which this service reads
 * their events.
 */
@NullMarked
package org.patentoffice.gazette.inbound;

import org.jspecify.annotations.NullMarked;
