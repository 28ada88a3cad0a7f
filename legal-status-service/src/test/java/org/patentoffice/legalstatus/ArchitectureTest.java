package org.patentoffice.legalstatus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.patentoffice.testkit.HouseRules;

@AnalyzeClasses(
    packages = "org.patentoffice.legalstatus",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

  /**
   * The standard, the mapping and the fold know no framework: they are what other offices could
   * take over.
   */
  @ArchTest
  static final ArchRule standardMappingAndFoldArePure =
      classes()
          .that()
          .resideInAnyPackage(
              "..language..", "..table..", "..st27..", "..mapping..", "..ledger..", "..sentence..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.util..",
              "java.time..",
              "java.io..",
              "java.nio..",
              "org.jspecify..",
              "org.apache.commons.csv..",
              "..legalstatus.language..",
              "..legalstatus.table..",
              "..legalstatus.st27..",
              "..legalstatus.mapping..",
              "..legalstatus.ledger..",
              "..legalstatus.sentence..");
}
