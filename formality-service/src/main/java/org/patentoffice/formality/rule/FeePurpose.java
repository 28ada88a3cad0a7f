package org.patentoffice.formality.rule;

/** What a fee is paid for (Art. 195(2) and (3), Art. 107(1); for digitisation 特例法 Art. 7). */
public enum FeePurpose {
  FILING,
  EXAMINATION,
  AMENDMENT,
  REGISTRATION,
  EXTENSION,
  DIGITISATION
}
