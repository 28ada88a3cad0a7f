package org.patentoffice.gazette.event;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.kit.content.ContentRef;

/** {@code patent-gazette-published.v1}: the patent was published (特許掲載公報). */
public record PatentGazettePublished(
    ApplicationNumber applicationNumber,
    RegistrationNumber registrationNumber,
    String kindCode,
    String issue,
    LocalDate publishedOn,
    String title,
    ContentRef content) {}
