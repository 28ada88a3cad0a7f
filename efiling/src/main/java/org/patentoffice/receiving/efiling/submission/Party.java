package org.patentoffice.receiving.efiling.submission;

import org.jspecify.annotations.Nullable;

/**
 * A person of a filing.
 *
 * @param identificationNumber nine digits, half width
 * @param qualification 弁理士 or 弁護士, for an agent
 */
public record Party(
    @Nullable String identificationNumber,
    String name,
    @Nullable String address,
    @Nullable String nationality,
    @Nullable String representative,
    @Nullable String qualification) {}
