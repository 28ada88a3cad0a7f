package org.patentoffice.receiving.slip;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.receiving.mailbox.PrintQueue;
import org.patentoffice.receiving.slip.DigitisationSlip.Kind;

/** Puts slips into the print queue, and takes those out that nobody need pay any more. */
@ApplicationScoped
public class Slips {
  private final ContentStore contents;
  private final PrintQueue queue;

  Slips(ContentStore contents, PrintQueue queue) {
    this.contents = contents;
    this.queue = queue;
  }

  /** What the fee service tells of an invoice. */
  public record Invoiced(
      String applicationNumber,
      String documentNumber,
      int sheets,
      long amountYen,
      LocalDate invoicedOn,
      LocalDate dueOn) {}

  /** What it tells of a reminder. */
  public record Reminded(
      String applicationNumber,
      String documentNumber,
      long amountYen,
      LocalDate remindedOn,
      LocalDate dueOn) {}

  /** What it tells of a payment. */
  public record Paid(String documentNumber) {}

  /** In the caller's transaction. */
  public void invoiced(Invoiced told) {
    enqueue(
        new DigitisationSlip(
            Kind.INVOICE,
            told.applicationNumber(),
            told.documentNumber(),
            told.sheets(),
            told.amountYen(),
            told.invoicedOn(),
            told.dueOn()));
  }

  /** In the caller's transaction. */
  public void reminded(Reminded told) {
    enqueue(
        new DigitisationSlip(
            Kind.REMINDER,
            told.applicationNumber(),
            told.documentNumber(),
            0,
            told.amountYen(),
            told.remindedOn(),
            told.dueOn()));
  }

  /** A slip that was printed has gone; one that waits would ask for what is paid. */
  public void paid(Paid told) {
    for (Kind kind : Kind.values()) {
      queue.withdraw(kind.numberFor(told.documentNumber()));
    }
  }

  private void enqueue(DigitisationSlip slip) {
    queue.add(
        slip.number(),
        slip.code(),
        slip.applicationNumber(),
        slip.writtenOn(),
        contents.put(slip.xml(Payee.on(slip.writtenOn())), "application/xml"));
  }
}
