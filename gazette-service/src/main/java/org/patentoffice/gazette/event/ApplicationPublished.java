package org.patentoffice.gazette.event;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.PublicationNumber;
import org.patentoffice.kit.content.ContentRef;

/** {@code application-published.v1}: the application was laid open (出願公開). */
public record ApplicationPublished(
    ApplicationNumber applicationNumber,
    PublicationNumber publicationNumber,
    String kindCode,
    String issue,
    LocalDate publishedOn,
    String title,
    ContentRef content) {}
