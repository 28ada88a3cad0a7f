package org.patentoffice.formality;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.patentoffice.testkit.HouseRules;

@AnalyzeClasses(
    packages = "org.patentoffice.formality",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

  /** Rules, periods and the course of a case know no framework. */
  @ArchTest
  static final ArchRule theLawIsPure =
      classes()
          .that()
          .resideInAnyPackage("..rule..", "..period..", "..procedure..")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              "jakarta..",
              "io.quarkus..",
              "org.apache.kafka..",
              "com.fasterxml..",
              "java.sql..",
              "org.patentoffice.kit.outbox..",
              "org.patentoffice.kit.inbox..",
              "org.patentoffice.kit.timer..");
}
