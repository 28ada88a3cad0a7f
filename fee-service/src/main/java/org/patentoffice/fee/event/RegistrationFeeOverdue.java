package org.patentoffice.fee.event;

import java.time.LocalDate;
import org.patentoffice.contracts.number.ApplicationNumber;

/**
 * The registration fee was not paid in its period.
 *
 * @param dueOn last day of the period
 */
public record RegistrationFeeOverdue(ApplicationNumber applicationNumber, LocalDate dueOn) {}
