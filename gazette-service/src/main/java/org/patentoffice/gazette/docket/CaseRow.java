package org.patentoffice.gazette.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "gazette_case")
class CaseRow {
  @Id
  @Column(name = "application_number")
  String applicationNumber;

  @Column(name = "facts")
  String facts;

  @Column(name = "application_state")
  String applicationState;

  @Column(name = "application_day")
  @Nullable LocalDate applicationDay;

  @Column(name = "patent_state")
  String patentState;

  @Column(name = "patent_day")
  @Nullable LocalDate patentDay;
}
