package org.patentoffice.dossier.codes;

/**
 * What a document is called.
 *
 * @param source key of the reference from which the name was taken; empty when the code is in no
 *     source
 * @param certainty how sure the name is, in the words of the data file
 */
public record DocumentName(String ja, String en, String source, String certainty) {

  static DocumentName unknown(String code) {
    return new DocumentName(code, code, "", "unknown code");
  }
}
