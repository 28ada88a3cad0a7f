package org.patentoffice.receiving.efiling.example;

import org.patentoffice.receiving.efiling.SubmittedPackage;

/**
 * The good and the bad example of one rule: a clean filing, and the same with one thing changed.
 *
 * @param line at which the rule speaks of the bad one; 0 for the file as a whole
 * @param noteJa what was changed, where the text alone does not show it; else empty
 * @param noteEn the same in English
 */
public record RuleExample(
    String ruleId, SpoiledFiling spoiled, int line, String noteJa, String noteEn) {

  /** A package of which the rule says nothing. */
  public SubmittedPackage good() {
    return ExampleFilings.submission(spoiled.base());
  }

  /** A package of which the rule, and no other, says something. */
  public SubmittedPackage bad() {
    return spoiled.submission();
  }
}
