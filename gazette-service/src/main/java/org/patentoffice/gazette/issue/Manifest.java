package org.patentoffice.gazette.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.gazette.number.IssueId;

/**
 * What an issue consists of, so that anybody can check that nothing is missing and nothing was
 * changed. Issues of one gazette form a chain: each manifest holds the SHA-256 of the one sealed
 * before it.
 *
 * @param kind {@code A} or {@code B}
 * @param position dense from 1 within the gazette, in the order of sealing
 * @param totalBytes of all documents with their pictures, without the indexes
 * @param indexes lists of the issue's documents
 */
public record Manifest(
    IssueId issue,
    String kind,
    String nameJa,
    String nameEn,
    LocalDate issueDay,
    int position,
    @Nullable Previous previous,
    Instant sealedAt,
    int documentCount,
    String firstNumber,
    String lastNumber,
    long totalBytes,
    List<DocumentEntry> documents,
    List<FileEntry> indexes) {

  /** Name of the manifest inside an issue's ZIP. */
  public static final String FILE = "manifest.json";

  /** The issue of the same gazette that was sealed before. */
  public record Previous(IssueId issue, String manifestSha256) {}
}
