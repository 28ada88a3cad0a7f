package org.patentoffice.formality.desk;

import org.patentoffice.contracts.number.ApplicationNumber;

/**
 * A fact that cannot be taken into its case. The inbox parks it, with everything behind it on the
 * case, for a person to look at.
 */
public final class FactRefused extends RuntimeException {

  FactRefused(ApplicationNumber number, String reason) {
    super(number + ": " + reason);
  }
}
