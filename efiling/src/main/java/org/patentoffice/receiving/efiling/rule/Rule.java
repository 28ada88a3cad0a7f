package org.patentoffice.receiving.efiling.rule;

import org.patentoffice.receiving.efiling.finding.Findings;

/** Looks at one side of a filing and notes what is wrong; never changes anything. */
interface Rule {

  void check(Filing filing, Findings findings);
}
