package org.patentoffice.kit;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.patentoffice.testkit.HouseRules;

/** The kit obeys the rules that it helps to enforce. */
@AnalyzeClasses(
    packages = "org.patentoffice.kit.operations",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
