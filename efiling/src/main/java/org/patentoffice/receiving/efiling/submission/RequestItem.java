package org.patentoffice.receiving.efiling.submission;

import java.util.List;

/**
 * One item of a request and the names of what it contains; empty members are not listed, because
 * nothing is in them.
 */
public record RequestItem(String item, List<String> members) {}
