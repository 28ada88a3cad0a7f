package org.patentoffice.dossier.casefile.domain;

import java.time.LocalDate;
import org.patentoffice.contracts.number.PublicationNumber;

/** The application was published (出願公開, Art. 64). */
public record ApplicationPublished(
    PublicationNumber publicationNumber, String kindCode, String issue, LocalDate publishedOn)
    implements Fact {}
