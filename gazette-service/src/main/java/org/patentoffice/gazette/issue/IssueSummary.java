package org.patentoffice.gazette.issue;

import java.time.LocalDate;
import org.patentoffice.gazette.number.IssueId;

/** An issue in a list. */
public record IssueSummary(
    IssueId issue,
    LocalDate issueDay,
    int position,
    int documentCount,
    long totalBytes,
    String manifestSha256) {}
