package org.patentoffice.receiving.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.patentoffice.kit.content.RemoteContent;
import org.patentoffice.receiving.casefile.Applications;
import org.patentoffice.receiving.casefile.Applications.Addressee;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.mailbox.PrintQueue;
import org.patentoffice.receiving.notice.Cover;
import org.patentoffice.receiving.notice.NoticePdf;

/**
 * Lays out a batch for the printer: each document behind its own cover, its pages counted alone.
 */
@ApplicationScoped
class PrintRoom {
  private final RemoteContent contents;
  private final Applications applications;
  private final Senders senders;
  private final NoticePdf pdf;

  PrintRoom(RemoteContent contents, Applications applications, Senders senders, NoticePdf pdf) {
    this.senders = senders;
    this.contents = contents;
    this.applications = applications;
    this.pdf = pdf;
  }

  /**
   * Writes the documents, in this order, as one PDF.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code unavailable} if the bytes of one cannot be
   *     had now
   */
  void print(List<PrintQueue.Item> documents, OutputStream out) {
    PDFMergerUtility merger = new PDFMergerUtility();
    for (PrintQueue.Item document : documents) {
      merger.addSource(new RandomAccessReadBuffer(page(document)));
    }
    merger.setDestinationStream(out);
    try {
      merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
    } catch (IOException e) {
      throw new UncheckedIOException("The batch could not be written", e);
    }
  }

  /**
   * The applicant as the case names him; somebody else as his own document does. If that says
   * nothing either, the account is all that is known.
   */
  private Addressee addressee(PrintQueue.Item document) {
    String account = Objects.requireNonNullElse(document.addressee(), "");
    boolean applicant =
        applications
            .find(document.applicationNumber())
            .filter(application -> application.owner().equals(account))
            .isPresent();
    return applications
        .addressee(document.applicationNumber())
        .filter(known -> applicant)
        .or(
            () ->
                Optional.ofNullable(document.concerns())
                    .flatMap(concerned -> senders.of(document.applicationNumber(), concerned)))
        .orElseGet(() -> new Addressee(account, ""));
  }

  private byte[] page(PrintQueue.Item document) {
    Addressee addressee = addressee(document);
    Cover cover =
        new Cover(
            addressee.name(),
            addressee.address(),
            document.applicationNumber(),
            document.documentNumber(),
            document.servedDate());
    return pdf.of(
        contents.fetch(document.content()), document.documentNumber(), Language.JA, cover);
  }
}
