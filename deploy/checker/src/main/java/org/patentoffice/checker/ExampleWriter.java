package org.patentoffice.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.example.ExampleFilings;
import org.patentoffice.receiving.efiling.example.RuleExample;
import org.patentoffice.receiving.efiling.example.RuleExamples;

/** Writes an invented filing to try the checker on. */
final class ExampleWriter {

  private ExampleWriter() {}

  /**
   * Writes it.
   *
   * @param name of an example, or the id of a rule for a filing that breaks it
   * @param folder made if it is not there; files in it are not overwritten
   */
  static void write(String name, Path folder) throws IOException {
    SubmittedPackage filing =
        RuleExamples.read().of(name).map(RuleExample::bad).orElseGet(() -> clean(name));
    Files.createDirectories(folder);
    for (SubmittedFile file :
        Stream.concat(Stream.of(filing.document()), filing.others().stream()).toList()) {
      Path target = folder.resolve(file.name());
      if (Files.exists(target)) {
        throw new WrongUse(target + " が既にあります。", target + " is there already.");
      }
      Files.write(target, file.bytes());
    }
  }

  private static SubmittedPackage clean(String name) {
    if (!ExampleFilings.names().contains(name)) {
      throw new WrongUse(
          name + " という例はありません。次の名前か、規則の id を指定してください: " + ExampleFilings.names(),
          "There is no example " + name + ". Name a rule, or one of " + ExampleFilings.names());
    }
    return ExampleFilings.submission(name);
  }
}
