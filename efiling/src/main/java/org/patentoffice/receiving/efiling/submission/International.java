package org.patentoffice.receiving.efiling.submission;

import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.receiving.efiling.item.InternationalApplicationNumber;

/**
 * The international application that enters the national phase (Patent Act Art. 184-3(1)).
 *
 * @param filingDate the international filing date, as written
 */
public record International(
    InternationalApplicationNumber number, Optional<LocalDate> filingDate) {}
