package org.patentoffice.gazette.issue;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.gazette.number.KindCode;

/**
 * A published document.
 *
 * @param digits ten digits (A) or seven (B1, B2)
 */
public record PublicDocument(
    String number,
    String digits,
    KindCode kindCode,
    ApplicationNumber applicationNumber,
    IssueId issue,
    LocalDate publishedOn,
    String title,
    long size,
    String sha256) {}
