package org.patentoffice.dossier.examination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.dossier.casefile.domain.ExaminerAct;
import org.patentoffice.dossier.casefile.domain.PatentGranted;

/**
 * What was dispatched.
 *
 * @param documentNumber eleven digits
 * @param dispatchNumber the last six of them, by which an answer names the document
 * @param claimCount of a decision to grant
 * @param sha256 of the document
 * @param href where the file wrapper has it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfficeActionAnswer(
    String applicationNumber,
    String documentNumber,
    String dispatchNumber,
    String documentCode,
    LocalDate draftedOn,
    LocalDate dispatchedOn,
    String examiner,
    List<String> articles,
    @Nullable Integer claimCount,
    String sha256,
    String href) {

  static OfficeActionAnswer of(ApplicationNumber applicationNumber, ExaminerAct act) {
    return new OfficeActionAnswer(
        applicationNumber.toString(),
        act.documentNumber().toString(),
        act.documentNumber().dispatchNumber(),
        act.documentCode(),
        act.draftedOn(),
        act.dispatchedOn(),
        act.examiner(),
        act.articles(),
        act instanceof PatentGranted grant ? grant.claimCount() : null,
        act.content().sha256(),
        "/dossiers/%s/documents/%s".formatted(applicationNumber.digits(), act.documentNumber()));
  }
}
