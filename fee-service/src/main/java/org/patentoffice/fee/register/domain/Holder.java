package org.patentoffice.fee.register.domain;

import org.jspecify.annotations.Nullable;

/**
 * A holder of a right (特許権者) as the register and the events show it.
 *
 * @param identificationNumber 識別番号, nine digits
 * @param qualification of an agent; kept as it came
 */
public record Holder(
    @Nullable String identificationNumber,
    String name,
    @Nullable String address,
    @Nullable String nationality,
    @Nullable String representative,
    @Nullable String qualification) {}
