package org.patentoffice.formality.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.rule.Bilingual;
import org.patentoffice.kit.content.ContentRef;

/**
 * A dismissal was dispatched (Patent Act, Art. 18(1)).
 *
 * @param effect {@code application} or {@code procedure}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedureDismissed(
    ApplicationNumber applicationNumber,
    DocumentNumber documentNumber,
    String documentCode,
    @Nullable DocumentNumber concerns,
    String effect,
    LocalDate dispatchedOn,
    LocalDate effectiveOn,
    String legalBasis,
    Bilingual reason,
    ContentRef content) {}
