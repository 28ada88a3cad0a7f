package org.patentoffice.gazette.casefile;

import java.time.LocalDate;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.gazette.number.KindCode;

/**
 * A document in an issue.
 *
 * @param number publication number (A) or registration number (B1, B2), display form
 */
public record Publication(String number, KindCode kindCode, IssueId issue, LocalDate day) {}
