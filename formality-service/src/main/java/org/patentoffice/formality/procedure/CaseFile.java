package org.patentoffice.formality.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;

/** All entries of a case, in the order in which they were written. Never changed, only added to. */
public record CaseFile(List<Entry> entries) {

  /** 出願取下書 and 出願放棄書. */
  private static final Set<String> WITHDRAWALS = Set.of("A761", "A762");

  static final CaseFile EMPTY = new CaseFile(List.of());

  public CaseFile {
    entries = List.copyOf(entries);
  }

  CaseFile with(Entry entry) {
    List<Entry> longer = new ArrayList<>(entries);
    longer.add(entry);
    return new CaseFile(longer);
  }

  /** All entries of one kind. */
  public <E extends Entry> List<E> all(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The filing; empty while only other facts have arrived. */
  public Optional<Fact.FilingReceived> filing() {
    return all(Fact.FilingReceived.class).stream().findFirst();
  }

  List<Fact.DocumentReceived> documentsOfCode(String code) {
    return all(Fact.DocumentReceived.class).stream()
        .filter(document -> document.documentCode().equals(code))
        .toList();
  }

  /** Whether it was received in this case. */
  public boolean knowsDocument(DocumentNumber number) {
    return filing().filter(filing -> filing.document().equals(number)).isPresent()
        || all(Fact.DocumentReceived.class).stream()
            .anyMatch(document -> document.document().equals(number));
  }

  /** Whether another than the applicant sent it. */
  public boolean isByAnother(@Nullable DocumentNumber document) {
    return documentsOfCode(LaterProcedure.REQUEST_BY_ANOTHER).stream()
        .anyMatch(sent -> sent.document().equals(document));
  }

  /** The order to amend that concerns a document. */
  Optional<Act.AmendmentOrdered> orderAbout(DocumentNumber concerned) {
    return all(Act.AmendmentOrdered.class).stream()
        .filter(order -> order.concerns().equals(concerned))
        .findFirst();
  }

  boolean isProcedureDismissed(DocumentNumber concerned) {
    return all(Act.ProcedureDismissed.class).stream()
        .anyMatch(
            dismissal ->
                dismissal.effect() == Act.Effect.PROCEDURE
                    && concerned.equals(dismissal.concerns()));
  }

  /** The day a notice was served; the earliest if it was reported twice. */
  public Optional<LocalDate> servedOn(DocumentNumber notice) {
    return all(Fact.NoticeServed.class).stream()
        .filter(served -> served.notice().equals(notice))
        .map(Fact.NoticeServed::servedOn)
        .min(LocalDate::compareTo);
  }

  boolean isOver(Deadline.Of period) {
    return entries.contains(new Fact.PeriodOver(period));
  }

  boolean isExaminationConcluded() {
    return !all(Fact.ExaminationConcluded.class).isEmpty();
  }

  boolean isClosed() {
    return !all(Fact.RefusalBecameFinal.class).isEmpty();
  }

  /** The day on which the applicant withdrew or abandoned the application, whenever it is told. */
  Optional<LocalDate> withdrawnOn() {
    return all(Fact.DocumentReceived.class).stream()
        .filter(document -> WITHDRAWALS.contains(document.documentCode()))
        .map(Fact.DocumentReceived::receivedOn)
        .min(LocalDate::compareTo);
  }
}
