package org.patentoffice.gazette.issue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class DocumentRows implements PanacheRepositoryBase<DocumentRow, String> {

  /** The documents of an issue in order of their numbers. */
  List<DocumentRow> ofIssue(String issueId) {
    return list("issueId = ?1 order by digits", issueId);
  }

  Optional<DocumentRow> inIssue(String issueId, String digits) {
    return find("issueId = ?1 and digits = ?2", issueId, digits).firstResultOptional();
  }

  /** Public documents of one application, in order of publication. */
  List<DocumentRow> publicDocuments(String applicationNumber) {
    return list(
        "select d from DocumentRow d join IssueRow i on i.id = d.issueId"
            + " where d.applicationNumber = ?1 and i.sealedAt is not null order by i.issueDay, i.kind",
        applicationNumber);
  }

  /** The document of this number, if its issue is sealed. */
  Optional<DocumentRow> publicDocument(String number) {
    return find(
            "select d from DocumentRow d join IssueRow i on i.id = d.issueId"
                + " where d.number = ?1 and i.sealedAt is not null",
            number)
        .firstResultOptional();
  }
}
