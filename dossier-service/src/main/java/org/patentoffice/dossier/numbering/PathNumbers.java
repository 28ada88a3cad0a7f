package org.patentoffice.dossier.numbering;

import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;

/** Numbers of record as callers write them in a path. */
public final class PathNumbers {

  private PathNumbers() {}

  /**
   * @throws Problem {@code bad-request} if the text is not an application number
   */
  public static ApplicationNumber application(String text) {
    try {
      return ApplicationNumber.parse(text);
    } catch (IllegalArgumentException e) {
      throw Problem.of(
          Problems.BAD_REQUEST,
          "Expected an application number such as 2026000001 or 特願2026-000001.",
          "出願番号は 2026000001 又は 特願2026-000001 のように指定してください。");
    }
  }

  /**
   * @throws Problem {@code bad-request} if the text is not a document number
   */
  public static DocumentNumber document(String text) {
    try {
      return DocumentNumber.parse(text);
    } catch (IllegalArgumentException e) {
      throw Problem.of(
          Problems.BAD_REQUEST,
          "Expected a document number of 11 digits such as 06126000001.",
          "書類番号は 06126000001 のような11桁の数字で指定してください。");
    }
  }
}
