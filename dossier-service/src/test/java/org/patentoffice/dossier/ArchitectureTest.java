package org.patentoffice.dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.patentoffice.testkit.HouseRules;

/** The dossier obeys the house, and what decides here knows no framework. */
@AnalyzeClasses(
    packages = "org.patentoffice.dossier",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule WRAPPERS_LAW_AND_NOTICES_ARE_PURE =
      classes()
          .that()
          .resideInAnyPackage("..wrapper..", "..law..", "..codes..", "..notice..")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              "jakarta..", "io.quarkus..", "org.apache.kafka..", "com.fasterxml..", "java.sql..");
}
