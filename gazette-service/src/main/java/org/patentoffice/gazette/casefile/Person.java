package org.patentoffice.gazette.casefile;

import org.jspecify.annotations.Nullable;

/** An applicant, inventor, agent or holder as the gazette prints them (INID 71 to 74). */
public record Person(
    String name,
    @Nullable String address,
    @Nullable String identificationNumber,
    @Nullable String representative) {}
