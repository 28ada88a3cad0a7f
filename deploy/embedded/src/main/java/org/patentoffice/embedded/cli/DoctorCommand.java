package org.patentoffice.embedded.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.patentoffice.embedded.office.Office;
import picocli.CommandLine.Command;

/** Names what is missing or occupied, and how to mend it. */
@Command(
    name = "doctor",
    description = "Name what is missing or occupied, and how to mend it.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    Office office = OfficeCommand.office();
    List<Finding> findings = new Examination(office).findings();
    for (Finding finding : findings) {
      System.out.printf(
          "%-5s %-12s %s%n", finding.well() ? "ok" : "NOT", finding.what(), finding.text());
      finding.mend().ifPresent(mend -> System.out.printf("%-18s → %s%n", "", mend));
    }
    return findings.stream().allMatch(Finding::well) ? OfficeCommand.DONE : OfficeCommand.NOT_WELL;
  }
}
