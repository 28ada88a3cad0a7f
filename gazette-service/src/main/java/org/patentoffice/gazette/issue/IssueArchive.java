package org.patentoffice.gazette.issue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.gazette.number.GazetteKind;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.gazette.number.KindCode;
import org.patentoffice.kit.content.ContentStore;

/**
 * Everything that is public: sealed issues and what is in them. Nothing else can be reached from
 * here.
 */
@ApplicationScoped
public class IssueArchive {
  private final IssueRows issues;
  private final DocumentRows documents;
  private final ContentStore contents;
  private final ObjectMapper json;

  IssueArchive(IssueRows issues, DocumentRows documents, ContentStore contents, ObjectMapper json) {
    this.issues = issues;
    this.documents = documents;
    this.contents = contents;
    this.json = json;
  }

  /** Bytes of a manifest as they were sealed. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record SealedManifest(byte[] bytes, String sha256) {}

  /** Issues of these gazettes from the day on, newest first. */
  @Transactional
  public List<IssueSummary> list(Set<GazetteKind> gazettes, LocalDate from, int offset, int limit) {
    return issues.sealed(gazettes, from, offset, limit).stream()
        .map(IssueArchive::summary)
        .toList();
  }

  /** How many issues {@link #list} has in all. */
  @Transactional
  public long count(Set<GazetteKind> gazettes, LocalDate from) {
    return issues.countSealed(gazettes, from);
  }

  /** The manifest, byte by byte as sealed. */
  @Transactional
  public Optional<SealedManifest> manifest(IssueId issue) {
    return sealed(issue).map(row -> summary(row).manifestSha256()).map(this::manifest);
  }

  /** The manifest, to be read. */
  @Transactional
  public Optional<Manifest> read(IssueId issue) {
    return manifest(issue).map(kept -> parse(kept.bytes()));
  }

  /** The XML of a document of the issue. */
  @Transactional
  public Optional<byte[]> text(IssueId issue, String digits) {
    return sealed(issue)
        .flatMap(row -> documents.inIssue(row.id, digits))
        .map(document -> kept(document.xmlSha256));
  }

  /** A picture of a document of the issue, with its media type. */
  @Transactional
  public Optional<FileEntry> picture(IssueId issue, String digits, String fileName) {
    return sealed(issue)
        .flatMap(row -> documents.inIssue(row.id, digits))
        .flatMap(
            row ->
                entry(row).pictures().stream()
                    .filter(picture -> picture.file().endsWith("/" + fileName))
                    .findFirst());
  }

  /** Bytes of a file that a manifest names. */
  public byte[] bytes(FileEntry file) {
    return kept(file.sha256());
  }

  /** Documents of the application, in order of publication. */
  @Transactional
  public List<PublicDocument> ofApplication(ApplicationNumber number) {
    return documents.publicDocuments(number.toString()).stream().map(this::publicDocument).toList();
  }

  /** The application whose document has this number. */
  @Transactional
  public Optional<ApplicationNumber> applicationOf(String number) {
    return documents
        .publicDocument(number)
        .map(document -> ApplicationNumber.parse(document.applicationNumber));
  }

  private Optional<IssueRow> sealed(IssueId issue) {
    return issues.findByIdOptional(issue.toString()).filter(row -> row.sealedAt != null);
  }

  private SealedManifest manifest(String sha256) {
    return new SealedManifest(kept(sha256), sha256);
  }

  private byte[] kept(String sha256) {
    return contents
        .get(sha256)
        .orElseThrow(() -> new IllegalStateException("Content is missing: " + sha256));
  }

  private PublicDocument publicDocument(DocumentRow row) {
    IssueRow issue = issues.findById(row.issueId);
    return new PublicDocument(
        row.number,
        row.digits,
        KindCode.valueOf(row.kindCode),
        ApplicationNumber.parse(row.applicationNumber),
        IssueId.parse(row.issueId),
        issue.issueDay,
        row.title,
        row.xmlSizeBytes,
        row.xmlSha256);
  }

  private static IssueSummary summary(IssueRow row) {
    Integer position = row.position;
    Integer count = row.documentCount;
    Long bytes = row.totalBytes;
    String manifest = row.manifestSha256;
    if (position == null || count == null || bytes == null || manifest == null) {
      throw new IllegalStateException("Expected a sealed issue, but got " + row.id);
    }
    return new IssueSummary(IssueId.parse(row.id), row.issueDay, position, count, bytes, manifest);
  }

  private DocumentEntry entry(DocumentRow row) {
    try {
      return json.readValue(row.entry, DocumentEntry.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Manifest parse(byte[] bytes) {
    try {
      return json.readValue(bytes, Manifest.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
