package org.patentoffice.receiving.efiling.submission;

import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.receiving.efiling.item.DerivationKind;

/**
 * From what an application says that it comes (Patent Act Art. 44, 46, 46-2).
 *
 * @param application the original, if it is named by an application number
 * @param registration the original, if it is named by a registration number
 * @param filingDate of the original, as written
 * @param line of 【原出願の表示】 in the file; 0 if it is not there
 */
public record Derivation(
    DerivationKind kind,
    Optional<ApplicationNumber> application,
    Optional<RegistrationNumber> registration,
    Optional<LocalDate> filingDate,
    int line) {}
