package org.patentoffice.gazette.inbound;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;

/** {@code fee.right-registered.v1}, as far as the gazette reads it. */
record RightRegistered(
    ApplicationNumber applicationNumber,
    RegistrationNumber registrationNumber,
    LocalDate registeredOn,
    @Nullable List<PartyData> holders,
    String title,
    int claimCount) {}
