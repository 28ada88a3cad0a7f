package org.patentoffice.dossier.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A case that an examiner can act on from a certain day. */
@Entity
@Table(name = "worklist")
class WorklistRow {
  @Id
  @Column(name = "application_number")
  String applicationNumber;

  @Column(name = "next_action")
  String nextAction;

  @Column(name = "ready_from")
  LocalDate readyFrom;

  @Column(name = "filing_date")
  LocalDate filingDate;

  String filer;
  String title;

  @Column(name = "claim_count")
  int claimCount;
}
