package org.patentoffice.receiving.efiling;

import java.util.List;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.submission.Submission;
import org.patentoffice.receiving.efiling.xml.ConvertedPart;

/** What became of a package. */
public sealed interface Examination {

  /** By file, line and rule. */
  List<Finding> findings();

  /** At least one finding is an error: nothing is received. */
  record Refused(List<Finding> findings) implements Examination {}

  /** The package can be received; the findings are warnings. */
  record Acceptable(
      List<Finding> findings, String documentName, Submission submission, List<ConvertedPart> parts)
      implements Examination {}
}
