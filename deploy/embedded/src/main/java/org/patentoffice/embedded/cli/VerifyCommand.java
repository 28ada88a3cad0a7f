package org.patentoffice.embedded.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patentoffice.embedded.office.Folders;
import org.patentoffice.proof.ReceiptVerifier;
import org.patentoffice.proof.TrustedCertificates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves receipts from files alone: no office runs, nothing is asked of a network. */
@Command(
    name = "verify",
    description = {
      "Prove a receipt and the files it names; several receipts: their chain too.",
      "Needs no running office and no network."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:proved", "1:not proved; what and where is said", "2:wrong use"})
final class VerifyCommand implements Callable<Integer> {
  private static final int MAX_RECEIPTS = 1_000_000;

  private final PrintStream out;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "RECEIPT",
      description = "Receipt (JSON as answered, or .p7m), or a folder of receipts.")
  private Path receipt = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "The files as they were filed; with --chain, more receipts.")
  private List<Path> others = new ArrayList<>();

  @Option(names = "--chain", description = "All arguments are receipts or folders of receipts.")
  private boolean chain;

  @Option(
      names = "--with-gaps",
      description = "Receipts of others may lie between: gaps are told, but do not count.")
  private boolean withGaps;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description =
          "PEM file or folder to be trusted; repeatable. Default: the office's own in .office.")
  private List<Path> certificates = new ArrayList<>();

  @Option(names = "--language", description = "ja or en; default: that of the environment.")
  private @Nullable String language;

  VerifyCommand() {
    this(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  VerifyCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    ReceiptVerifier verifier = new ReceiptVerifier(trusted());
    Verification verification = new Verification(verifier, japanese(), out);
    if (chain || Files.isDirectory(receipt)) {
      verification.receipts(receipts(), withGaps);
    } else {
      others.forEach(this::requireFile);
      verification.receipt(requireFile(receipt), others);
    }
    return verification.conclude() ? OfficeCommand.DONE : OfficeCommand.NOT_WELL;
  }

  /** Never anything that a receipt brings along: what is trusted is named, or the office's own. */
  private TrustedCertificates trusted() throws IOException {
    Folders folders = OfficeCommand.office().folders();
    List<Path> places =
        certificates.isEmpty() ? List.of(folders.receiptCertificates()) : certificates;
    for (Path place : places) {
      if (!Files.exists(place)) {
        throw wrongUse(
            "No certificate to trust at %s. Name one with --certificate FILE; the office publishes it at /receipt-certificates."
                .formatted(place));
      }
    }
    try {
      return TrustedCertificates.in(places);
    } catch (IllegalArgumentException e) {
      throw wrongUse(String.valueOf(e.getMessage()));
    }
  }

  private List<Path> receipts() throws IOException {
    if (!chain && !others.isEmpty()) {
      throw wrongUse("Files are proved by one receipt, not by a folder: name the receipt itself.");
    }
    List<Path> receipts = new ArrayList<>();
    for (Path place : Stream.concat(Stream.of(receipt), others.stream()).toList()) {
      if (Files.isDirectory(place)) {
        receipts.addAll(receiptsIn(place));
      } else {
        receipts.add(requireFile(place));
      }
    }
    if (receipts.isEmpty() || receipts.size() > MAX_RECEIPTS) {
      throw wrongUse(
          "Expected 1 to %,d receipts (*.json, *.p7m), but found %,d."
              .formatted(MAX_RECEIPTS, receipts.size()));
    }
    return receipts;
  }

  private static List<Path> receiptsIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json") || file.toString().endsWith(".p7m"))
          .sorted()
          .limit(MAX_RECEIPTS + 1L)
          .toList();
    }
  }

  private Path requireFile(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw wrongUse("Expected a file that can be read: " + file);
    }
    return file;
  }

  private boolean japanese() {
    if (language != null && !List.of("ja", "en").contains(language)) {
      throw wrongUse("Expected --language ja or en, but got " + language);
    }
    String chosen = language == null ? Locale.getDefault().getLanguage() : language;
    return chosen.equals("ja");
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
