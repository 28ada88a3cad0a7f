package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;
import org.patentoffice.contracts.number.RegistrationNumber;

/** The patent appeared in the gazette (特許公報, Art. 66(3)). */
public record PatentGazettePublished(
    RegistrationNumber registrationNumber, String kindCode, String issue, LocalDate publishedOn)
    implements Fact {}
