package org.patentoffice.gazette.typesetting;

import java.util.List;
import java.util.SortedSet;
import org.patentoffice.gazette.casefile.Person;

/**
 * A typeset document.
 *
 * @param xml ST.96, UTF-8
 * @param title as printed, after amendments
 * @param classifications IPC symbols, the first is the main one
 * @param applicants as printed
 * @param pictures pictures it refers to, in order of first use
 * @param unknownElements elements that lost their mark-up
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record GazetteDocument(
    byte[] xml,
    String title,
    int claimCount,
    List<String> classifications,
    List<Person> applicants,
    List<Picture> pictures,
    SortedSet<String> unknownElements) {}
