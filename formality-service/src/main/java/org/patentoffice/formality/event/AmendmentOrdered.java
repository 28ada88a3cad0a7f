package org.patentoffice.formality.event;

import java.time.LocalDate;
import java.util.List;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.Defect;
import org.patentoffice.kit.content.ContentRef;

/** An order to amend was dispatched (Patent Act, Art. 17(3)). */
public record AmendmentOrdered(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    String documentCode,
    DocumentNumber concerns,
    LocalDate draftedOn,
    LocalDate dispatchedOn,
    int periodDays,
    List<Defect> defects,
    ContentRef content) {}
