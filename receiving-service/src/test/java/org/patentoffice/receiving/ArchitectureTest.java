package org.patentoffice.receiving;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.patentoffice.testkit.HouseRules;

/** Receiving obeys the house, and what examines and converts a filing knows no framework. */
@AnalyzeClasses(
    packages = "org.patentoffice.receiving",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule E_FILING_IS_PURE =
      classes()
          .that()
          .resideInAPackage("..efiling..")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              "jakarta..", "io.quarkus..", "org.apache.kafka..", "com.fasterxml..", "java.sql..");

  /** A resource or route that is not public is silently none. */
  @ArchTest
  static final ArchRule ENDPOINTS_ARE_PUBLIC =
      classes().that().areAnnotatedWith("jakarta.ws.rs.Path").should().bePublic();
}
