package org.patentoffice.receiving.efiling;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What examines, converts and shows a filing knows no framework, and no more than it needs. */
@AnalyzeClasses(
    packages = "org.patentoffice.receiving.efiling",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule E_FILING_IS_PURE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax..",
              "org.w3c.dom..",
              "org.xml.sax..",
              "org.jspecify..",
              "org.jsoup..",
              "org.patentoffice.contracts..",
              "org.patentoffice.receiving.efiling..");

  @ArchTest
  static final ArchRule NO_NETWORK_AND_NO_DATABASE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "java.net.http..", "javax.net..");

  /** Rules judge; they neither convert nor show. */
  @ArchTest
  static final ArchRule RULES_STAND_ALONE =
      noClasses()
          .that()
          .resideInAnyPackage("..rule..", "..finding..", "..item..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..xml..", "..view..", "..example..");

  @ArchTest
  static final ArchRule NOTHING_IS_PRINTED =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
