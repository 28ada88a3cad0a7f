package org.patentoffice.legalstatus.edition;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.patentoffice.legalstatus.ledger.CaseHistory;
import org.patentoffice.legalstatus.mapping.Mapping;
import org.patentoffice.legalstatus.mapping.MappingFiles;
import org.patentoffice.legalstatus.sentence.Sentences;
import org.patentoffice.legalstatus.st27.CodeLists;

/** Reads the data of the version in force; wrong data stop the start-up, naming file and line. */
@Startup
@Singleton
class Edition {
  private final CodeLists lists;
  private final Mapping mapping;
  private final Sentences sentences;

  Edition(EditionConfig config) {
    String folder = "st27/" + config.mappingVersion();
    this.lists = CodeLists.read(folder);
    this.mapping = MappingFiles.read(folder, config.mappingVersion(), lists);
    this.sentences = Sentences.read(folder, mapping);
  }

  @Produces
  @Singleton
  CodeLists codeLists() {
    return lists;
  }

  @Produces
  @Singleton
  Mapping mapping() {
    return mapping;
  }

  @Produces
  @Singleton
  Sentences sentences() {
    return sentences;
  }

  @Produces
  @Singleton
  CaseHistory caseHistory() {
    return new CaseHistory(mapping);
  }
}
