package org.patentoffice.embedded.cli;

import java.util.concurrent.Callable;
import org.patentoffice.embedded.office.Office;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code ./office}: the commands that need Java. The script adds {@code demo}, {@code test}, {@code
 * bench} and {@code check}.
 */
@Command(
    name = "office",
    description = "The open patent office on this machine.",
    mixinStandardHelpOptions = true,
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      DoctorCommand.class,
      ResetCommand.class,
      LogsCommand.class,
      ClockCommand.class,
      ParkedCommand.class,
      LegalStatusCommand.class,
      VerifyCommand.class,
      PasswordCommand.class,
      BuildCommand.class
    },
    footer = {
      "",
      "Also: office demo         build, start, run the stories, print a timeline",
      "      office test         every test of every level",
      "      office bench NAME   measure; writes .office/bench/NAME.json",
      "      office check FILE…  check filings by the rules of reception, without an office",
      "",
      "Environment: OFFICE_PORT_BASE (default 18000), OFFICE_STATE (default .office),",
      "             OFFICE_COMPILERS (first: starts fastest; both: for an office under load)"
    })
public final class OfficeCommand implements Callable<Integer> {

  /** Everything as asked. */
  static final int DONE = 0;

  /** Something is not as it should be; the output says what and how to mend it. */
  static final int NOT_WELL = 1;

  /** It was asked for in a way that cannot be carried out. */
  static final int WRONG_USE = 2;

  @Spec private CommandSpec spec;

  private OfficeCommand(CommandSpec spec) {
    this.spec = spec;
  }

  /** Called by the script. */
  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new OfficeCommand(CommandSpec.create()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          System.err.println("office: " + words(failure));
          return NOT_WELL;
        });
    System.exit(line.execute(arguments));
  }

  /** The office that the environment describes. */
  static Office office() {
    return Office.here();
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(System.out);
    return DONE;
  }

  private static String words(Exception failure) {
    String message = failure.getMessage();
    if (message == null) {
      return failure.toString();
    }
    return failure instanceof IllegalStateException || failure instanceof IllegalArgumentException
        ? message
        : failure.getClass().getSimpleName() + ": " + message;
  }
}
