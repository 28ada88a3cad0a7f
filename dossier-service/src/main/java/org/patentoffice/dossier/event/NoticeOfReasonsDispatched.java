package org.patentoffice.dossier.event;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.content.ContentRef;

/** {@code org.patentoffice.dossier.examination.notice-of-reasons-dispatched.v1}. */
record NoticeOfReasonsDispatched(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    String documentCode,
    LocalDate draftedOn,
    LocalDate dispatchedOn,
    int periodDays,
    String examiner,
    List<String> articles,
    ContentRef content) {}
