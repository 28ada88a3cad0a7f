package org.patentoffice.gazette;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.patentoffice.testkit.HouseRules;

@AnalyzeClasses(packages = "org.patentoffice.gazette", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);

  /** Facts, plans and typesetting know no framework, so that they can be tested by the million. */
  @ArchTest
  static final ArchRule theCoreIsPure =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..gazette.casefile..", "..gazette.planning..", "..gazette.typesetting..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..", "io.quarkus..", "org.apache.kafka..", "com.fasterxml..", "java.sql..");
}
