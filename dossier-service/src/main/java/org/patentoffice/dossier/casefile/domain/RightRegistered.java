package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;
import org.patentoffice.contracts.number.RegistrationNumber;

/** The patent was entered in the register (設定登録, Art. 66). */
public record RightRegistered(
    RegistrationNumber registrationNumber, LocalDate registeredOn, LocalDate expiresOn)
    implements Fact {}
