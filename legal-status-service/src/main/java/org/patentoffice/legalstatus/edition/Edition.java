package org.patentoffice.legalstatus.edition;

import org.patentoffice.legalstatus.ledger.CaseHistory;
import org.patentoffice.legalstatus.mapping.Mapping;
import org.patentoffice.legalstatus.mapping.MappingFiles;
import org.patentoffice.legalstatus.mapping.Version;
import org.patentoffice.legalstatus.sentence.Sentences;
import org.patentoffice.legalstatus.st27.CodeLists;

/** A version of the ST.27 data, read and ready to answer by. */
public record Edition(
    Version version, CodeLists lists, Mapping mapping, CaseHistory history, Sentences sentences) {

  /**
   * Reads a version.
   *
   * @throws IllegalStateException naming file and line, if the data are wrong
   */
  public static Edition read(Version version) {
    CodeLists lists = CodeLists.read(version.codeLists());
    Mapping mapping = MappingFiles.read(version, lists);
    return new Edition(
        version, lists, mapping, new CaseHistory(mapping), Sentences.read(version, mapping));
  }
}
