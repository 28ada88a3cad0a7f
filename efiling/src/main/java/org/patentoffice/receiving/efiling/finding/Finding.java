package org.patentoffice.receiving.efiling.finding;

/**
 * One thing that is wrong with a filing, and what to do about it.
 *
 * @param ruleId stable id such as {@code person.inventor-no-address}
 * @param file name inside the package
 * @param line in the file, from 1; 0 for the file as a whole
 * @param item the item as written; empty if none
 */
public record Finding(
    String ruleId,
    Level level,
    String file,
    int line,
    String item,
    String messageJa,
    String messageEn,
    String legalBasis) {}
