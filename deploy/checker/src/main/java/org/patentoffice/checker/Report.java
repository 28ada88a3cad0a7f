package org.patentoffice.checker;

import java.io.IOException;

/**
 * Tells what was found, filing by filing, so that a run over many needs no more memory than one.
 */
interface Report {

  /** One filing, in the order of the run. */
  void add(Checked checked) throws IOException;

  /** Nothing follows. */
  void finish(Tally tally) throws IOException;
}
