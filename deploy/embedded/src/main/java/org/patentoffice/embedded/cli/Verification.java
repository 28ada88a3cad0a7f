package org.patentoffice.embedded.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.patentoffice.proof.Chain;
import org.patentoffice.proof.ChainLink;
import org.patentoffice.proof.Fault;
import org.patentoffice.proof.GivenFile;
import org.patentoffice.proof.ReceiptFile;
import org.patentoffice.proof.ReceiptVerifier;
import org.patentoffice.proof.ReceivedFiles;
import org.patentoffice.proof.Statement;
import org.patentoffice.proof.Verdict;

/** One run of {@code ./office verify}: says what is proved and names what is not. */
final class Verification {
  private final ReceiptVerifier verifier;
  private final boolean japanese;
  private final PrintStream out;
  private int faults;

  Verification(ReceiptVerifier verifier, boolean japanese, PrintStream out) {
    this.verifier = verifier;
    this.japanese = japanese;
    this.out = out;
  }

  /** One receipt, and the files it names, if any are given. */
  void receipt(Path file, List<Path> files) throws IOException {
    Optional<Statement> statement = check(file);
    if (statement.isEmpty()) {
      return;
    }
    Statement receipt = statement.get();
    tell(
        "Receipt %s: signature proved. %s %s, received %s; certificate %s"
            .formatted(
                receipt.receiptNumber(),
                receipt.documentName(),
                receipt.applicationNumber(),
                receipt.receivedAt(),
                receipt.certificateSha256()),
        "受領書 %s：署名を確認しました。%s %s、受付 %s、証明書 %s"
            .formatted(
                receipt.receiptNumber(),
                receipt.documentName(),
                receipt.applicationNumber(),
                receipt.receivedAt(),
                receipt.certificateSha256()));
    if (!files.isEmpty()) {
      files(receipt, files);
    }
  }

  private void files(Statement receipt, List<Path> paths) throws IOException {
    ReceivedFiles received = new ReceivedFiles(receipt);
    List<GivenFile> given = new ArrayList<>();
    for (Path path : paths) {
      given.add(GivenFile.of(path));
    }
    List<Fault> found = received.compare(given);
    found.forEach(this::tell);
    if (found.isEmpty()) {
      given.forEach(
          file ->
              tell(
                  "%s: as received (%,d bytes, SHA-256 %s)"
                      .formatted(file.path(), file.size(), file.sha256()),
                  "%s：受付時と同一です（%,dバイト、SHA-256 %s）"
                      .formatted(file.path(), file.size(), file.sha256())));
    }
  }

  /** Several receipts, each by itself and all as a stretch of the chain. */
  void receipts(List<Path> files, boolean withGaps) throws IOException {
    List<ChainLink> links = new ArrayList<>();
    for (Path file : files) {
      check(file).map(Statement::link).ifPresent(links::add);
    }
    tell(
        "%,d of %,d receipts: signature proved".formatted(links.size(), files.size()),
        "受領書%,d通のうち%,d通の署名を確認しました".formatted(files.size(), links.size()));
    List<Fault> breaks = Chain.check(links);
    for (Fault fault : breaks) {
      if (withGaps && fault.kind() == Fault.Kind.CHAIN_GAP) {
        tell("  (" + fault.en() + ")", "  (" + fault.ja() + ")");
      } else {
        tell(fault);
      }
    }
    if (breaks.isEmpty() && !links.isEmpty()) {
      long first = links.stream().mapToLong(ChainLink::position).min().orElseThrow();
      long last = links.stream().mapToLong(ChainLink::position).max().orElseThrow();
      tell(
          "Chain from position %,d to %,d: unbroken".formatted(first, last),
          "第%,d番から第%,d番までの連鎖に切れ目はありません".formatted(first, last));
    }
  }

  private Optional<Statement> check(Path file) throws IOException {
    if (Files.size(file) > ReceiptFile.MAX_BYTES) {
      faults++;
      tell(
          "NOT PROVED  %s: no receipt is over %,d bytes".formatted(file, ReceiptFile.MAX_BYTES),
          "証明されません  %s：受領書は%,dバイト以下です".formatted(file, ReceiptFile.MAX_BYTES));
      return Optional.empty();
    }
    return switch (verifier.verify(Files.readAllBytes(file))) {
      case Verdict.Proved(Statement statement) -> Optional.of(statement);
      case Verdict.NotProved(List<Fault> found) -> {
        for (Fault fault : found) {
          faults++;
          tell(
              "NOT PROVED  %s: %s".formatted(file, fault.en()),
              "証明されません  %s：%s".formatted(file, fault.ja()));
        }
        yield Optional.empty();
      }
    };
  }

  /** Says the result in one line. */
  boolean conclude() {
    if (faults == 0) {
      tell("Proved.", "すべて証明されました。");
    } else {
      tell("Not proved: %d findings.".formatted(faults), "証明されません（%d件）。".formatted(faults));
    }
    return faults == 0;
  }

  private void tell(Fault fault) {
    faults++;
    tell("NOT PROVED  " + fault.en(), "証明されません  " + fault.ja());
  }

  private void tell(String en, String ja) {
    out.println(japanese ? ja : en);
  }
}
