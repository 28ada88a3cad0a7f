package org.patentoffice.gazette.casefile;

/** A publisher, or the typesetting itself, stopped the case until it is released. */
public record Hold(String reason, String by) {}
