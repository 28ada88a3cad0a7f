package org.patentoffice.gazette.inbound;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;

/** {@code receiving.filing-received.v1}, as far as the gazette reads it. */
record FilingReceived(
    ApplicationNumber applicationNumber,
    LocalDate filingDate,
    @Nullable LocalDate priorityDate,
    String title,
    int claimCount,
    @Nullable List<PartyData> applicants,
    @Nullable List<PartyData> inventors,
    @Nullable List<PartyData> agents,
    @Nullable List<PartData> parts) {}
