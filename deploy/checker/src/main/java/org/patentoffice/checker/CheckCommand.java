package org.patentoffice.checker;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.patentoffice.receiving.efiling.PackageExaminer;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.finding.RuleBook;
import org.patentoffice.receiving.efiling.parcel.BadParcel;
import org.patentoffice.receiving.efiling.parcel.ParcelLimits;
import org.patentoffice.receiving.efiling.view.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./office check}: examines filings by the rules of the reception, offline. */
@Command(
    name = "office check",
    mixinStandardHelpOptions = true,
    versionProvider = CheckCommand.RulesVersion.class,
    sortOptions = false,
    description = {
      "Checks filings by the rules by which the office receives them. Needs no running office, no"
          + " network and no database; stores and sends nothing.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no errors (there may be warnings)",
      "1:at least one error",
      "2:wrong use, or a filing that cannot be read"
    },
    footer = {
      "",
      "A folder with one document is one filing with the pictures in and below it; other folders"
          + " are searched. At most 10,000 filings, 16 folders deep; each at most 12 MiB, 24 MiB"
          + " unpacked.",
      "The rules: docs/rules.md. The JSON: deploy/checker/README.md."
    })
public final class CheckCommand implements Callable<Integer> {

  static final int ERRORS = 1;
  static final int WRONG_USE = 2;

  private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

  /** How the findings are told. */
  enum Format {
    TEXT,
    JSON,
    HTML
  }

  /** What {@code --version} says. */
  static final class RulesVersion implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"office check, rules of " + RuleBook.current().version()};
    }
  }

  @Parameters(
      paramLabel = "FILE_OR_FOLDER",
      arity = "0..*",
      description = "a ZIP archive, an HTML document, or a folder")
  private List<Path> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (as compilers write), json, or html: ${DEFAULT-VALUE} unless said")
  private Format format = Format.TEXT;

  @Option(names = "--output", paramLabel = "FILE", description = "write there, not to the screen")
  private @Nullable Path output;

  @Option(
      names = "--lang",
      paramLabel = "ja|en",
      description = "language of the messages; by default that of the system")
  private Language language =
      Locale.getDefault().getLanguage().equals("ja") ? Language.JA : Language.EN;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "as of this day; by default today in Tokyo")
  private LocalDate date = LocalDate.now(OFFICE);

  @Option(
      names = "--example",
      paramLabel = "NAME",
      description =
          "write an invented filing into the folder --output: a name such as application, or a rule"
              + " such as person.no-name for a filing that breaks it")
  private @Nullable String example;

  private CheckCommand() {}

  /** Called by the script. */
  public static void main(String[] arguments) {
    // Messages are Japanese wherever the terminal is.
    System.setErr(
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    CheckCommand command = new CheckCommand();
    CommandLine line = new CommandLine(command);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (failure, failed, parsed) -> {
          System.err.println("office check: " + command.words(failure));
          return WRONG_USE;
        });
    return line.execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    if (example != null) {
      if (output == null) {
        throw new WrongUse("--output に出力先フォルダを指定してください。", "Say where with --output FOLDER.");
      }
      ExampleWriter.write(example, output);
      return 0;
    }
    if (paths.isEmpty()) {
      throw new WrongUse(
          "確認するファイル又はフォルダを指定してください（--help で説明）。",
          "Name a file or folder to check (--help explains).");
    }
    List<Candidate> candidates = new PackageFinder().find(paths);
    try (OutputStream out = open()) {
      Tally tally = check(candidates, report(out));
      System.err.println(tally.inWords(language));
      return tally.exitCode();
    }
  }

  private Tally check(List<Candidate> candidates, Report report) throws IOException {
    PackageExaminer examiner = new PackageExaminer();
    Progress progress =
        new Progress(System.err, Boolean.getBoolean("office.terminal"), candidates.size());
    Tally tally = Tally.NOTHING;
    for (Candidate candidate : candidates) {
      Checked checked = check(candidate, examiner);
      tally = tally.plus(checked);
      progress.step();
      report.add(checked);
    }
    progress.end();
    report.finish(tally);
    return tally;
  }

  private Checked check(Candidate candidate, PackageExaminer examiner) {
    try {
      SubmittedPackage contents = candidate.read(ParcelLimits.USUAL);
      return new Checked.Examined(candidate, contents, examiner.examine(contents, date));
    } catch (BadParcel bad) {
      String reason = bad.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Checked.Unreadable(candidate, reason, bad.wordsJa(), bad.wordsEn());
    } catch (IOException e) {
      return new Checked.Unreadable(
          candidate, "not-readable", "ファイルを読めません。", "The file cannot be read: " + e.getMessage());
    }
  }

  private Report report(OutputStream out) throws IOException {
    return switch (format) {
      case TEXT -> new TextReport(out, language);
      case JSON -> new JsonReport(out, RuleBook.current().version(), date);
      case HTML -> new HtmlReport(out, language);
    };
  }

  private OutputStream open() throws IOException {
    return new BufferedOutputStream(
        output == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(output));
  }

  private String words(Exception failure) {
    return switch (failure) {
      case WrongUse wrong -> language.of(wrong.wordsJa(), wrong.wordsEn());
      case IOException io -> io.getClass().getSimpleName() + ": " + io.getMessage();
      default -> failure.toString();
    };
  }
}
