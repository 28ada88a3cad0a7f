package org.patentoffice.formality.rule;

/**
 * One defect of form that an order to amend must name.
 *
 * @param ruleId stable id of the broken rule, for example {@code FP-011}
 * @param legalBasis article of law in Japanese citation form
 */
public record Defect(String ruleId, String legalBasis, Bilingual message) {}
