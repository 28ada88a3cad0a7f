package org.patentoffice.embedded.cli;

import java.util.concurrent.Callable;
import org.patentoffice.embedded.office.Office;
import org.patentoffice.embedded.supervisor.OfficeRun;
import picocli.CommandLine.Command;

/** Tells the demonstration's users and their common password. */
@Command(
    name = "password",
    description = "The demonstration's users and their common password.",
    mixinStandardHelpOptions = true)
final class PasswordCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    Office office = OfficeCommand.office();
    System.out.println(
        """
        hanako   applicant               taro     applicant (another one)
        kenji    agent                   sora     data-entry
        rin      data-entry (one more)   mio      data-entry-supervisor
        ryo      formality-examiner      aya      examiner
        ken      cashier                 yui      gazette-publisher
        dan      data-user               aki      auditor
        ope      operator
        """
            + "password of all: "
            + office.secrets().demoUsers());
    if (new OfficeRun(office).supervisor().isPresent()) {
      System.out.println(
          "Keycloak's console: http://127.0.0.1:%d (admin; password in %s)"
              .formatted(office.ports().keycloak(), office.folders().secrets()));
    }
    return OfficeCommand.DONE;
  }
}
