package org.patentoffice.gazette.issue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.gazette.number.KindCode;

/**
 * One document in a manifest.
 *
 * @param number display form
 * @param digits ten digits (A) or seven (B1, B2)
 * @param classifications IPC symbols, the first is the main one
 * @param applicants names; holders for B1 and B2
 * @param amendments document numbers of the written amendments that were taken into account
 * @param text the XML
 * @param pictures in order of their first use
 */
public record DocumentEntry(
    String number,
    String digits,
    KindCode kindCode,
    ApplicationNumber applicationNumber,
    LocalDate filingDate,
    @Nullable LocalDate registrationDate,
    String title,
    int claimCount,
    List<String> classifications,
    List<String> applicants,
    List<String> amendments,
    FileEntry text,
    List<FileEntry> pictures) {

  /** Bytes of text and pictures. */
  long totalBytes() {
    return text.size() + pictures.stream().mapToLong(FileEntry::size).sum();
  }
}
