package org.patentoffice.gazette.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.PublicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.gazette.docket.Docket;
import org.patentoffice.gazette.event.ApplicationPublished;
import org.patentoffice.gazette.event.Emitter;
import org.patentoffice.gazette.event.PatentGazettePublished;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.kit.content.ContentRef;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.time.OfficeClock;

/**
 * Seals an issue: writes its indexes and its manifest, makes it public and emits one event per
 * document, all in one transaction. An issue without documents is dropped.
 */
@ApplicationScoped
class Sealing {
  private static final String CSV = "text/csv";
  private static final String JSON = "application/json";
  private static final Logger LOG = Logger.getLogger(Sealing.class);

  private final IssueRows issues;
  private final DocumentRows documents;
  private final ContentStore contents;
  private final Emitter emitter;
  private final OfficeClock clock;
  private final ObjectMapper json;

  Sealing(
      IssueRows issues,
      DocumentRows documents,
      ContentStore contents,
      Emitter emitter,
      OfficeClock clock,
      ObjectMapper json) {
    this.issues = issues;
    this.documents = documents;
    this.contents = contents;
    this.emitter = emitter;
    this.clock = clock;
    this.json =
        json.copy()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .enable(SerializationFeature.INDENT_OUTPUT);
  }

  void seal(IssueRow issue, IssueId id) {
    List<DocumentRow> rows = documents.ofIssue(issue.id);
    if (rows.isEmpty()) {
      issues.delete(issue);
      return;
    }
    Manifest manifest = manifest(issue, id, rows);
    ContentRef sealed = contents.put(write(manifest), JSON);
    issue.position = manifest.position();
    issue.documentCount = manifest.documentCount();
    issue.totalBytes = manifest.totalBytes();
    issue.manifestSha256 = sealed.sha256();
    issue.sealedAt = manifest.sealedAt();
    rows.forEach(row -> emit(row, issue));
    LOG.infof(
        "Issued: issue=%s day=%s documents=%d manifestSha256=%s",
        issue.id, issue.issueDay, manifest.documentCount(), sealed.sha256());
  }

  private Manifest manifest(IssueRow issue, IssueId id, List<DocumentRow> rows) {
    GazetteKind kind = id.kind();
    IssueRow last = issues.lastSealed(kind).orElse(null);
    int position = last == null || last.position == null ? 1 : last.position + 1;
    List<DocumentEntry> entries = rows.stream().map(this::entry).toList();
    List<FileEntry> indexes =
        List.of(
            index(Indexes.ABSTRACT, Indexes.summary(id, issue.issueDay, position, entries)),
            index(Indexes.DOCUMENT_LIST, Indexes.documentList(issue.issueDay, entries)),
            index(Indexes.CONTENTS, Indexes.contents(entries)));
    return new Manifest(
        id,
        kind.letter(),
        kind.nameJa(),
        kind.nameEn(),
        issue.issueDay,
        position,
        previous(last),
        clock.now(),
        entries.size(),
        entries.getFirst().number(),
        entries.getLast().number(),
        entries.stream().mapToLong(DocumentEntry::totalBytes).sum(),
        entries,
        indexes);
  }

  private static Manifest.@Nullable Previous previous(@Nullable IssueRow last) {
    return last == null || last.manifestSha256 == null
        ? null
        : new Manifest.Previous(IssueId.parse(last.id), last.manifestSha256);
  }

  private FileEntry index(String file, byte[] bytes) {
    return FileEntry.of(file, contents.put(bytes, CSV));
  }

  private void emit(DocumentRow row, IssueRow issue) {
    Cause calendar = Cause.ofTimer(Docket.ISSUE_TIMER);
    Cause cause =
        new Cause(
            row.correlationId, row.causationId, calendar.actor(), null, calendar.traceparent());
    ApplicationNumber application = ApplicationNumber.parse(row.applicationNumber);
    ContentRef content =
        new ContentRef(
            "/internal/content/" + row.xmlSha256,
            "gazette",
            "application/xml",
            row.xmlSizeBytes,
            row.xmlSha256);
    switch (GazetteKind.ofLetter(issue.kind)) {
      case APPLICATION ->
          emitter.emit(
              new ApplicationPublished(
                  application,
                  PublicationNumber.parse(row.number),
                  row.kindCode,
                  issue.id,
                  issue.issueDay,
                  row.title,
                  content),
              cause);
      case PATENT ->
          emitter.emit(
              new PatentGazettePublished(
                  application,
                  RegistrationNumber.parse(row.number),
                  row.kindCode,
                  issue.id,
                  issue.issueDay,
                  row.title,
                  content),
              cause);
    }
  }

  private DocumentEntry entry(DocumentRow row) {
    try {
      return json.readValue(row.entry, DocumentEntry.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not readable: " + row.number, e);
    }
  }

  private byte[] write(Manifest manifest) {
    try {
      return json.writeValueAsBytes(manifest);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not writable: " + manifest.issue(), e);
    }
  }
}
