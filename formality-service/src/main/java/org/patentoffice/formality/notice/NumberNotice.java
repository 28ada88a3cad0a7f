package org.patentoffice.formality.notice;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Addressee;

/**
 * What the notice A231 tells.
 *
 * @param request the request as received on paper
 */
public record NumberNotice(
    ApplicationNumber application,
    DocumentNumber request,
    LocalDate filingDate,
    Addressee addressee) {}
