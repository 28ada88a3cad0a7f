package org.patentoffice.gazette.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.patentoffice.gazette.issue.DocumentEntry;
import org.patentoffice.gazette.issue.FileEntry;
import org.patentoffice.gazette.issue.IssueArchive;
import org.patentoffice.gazette.issue.Manifest;

/**
 * Writes an issue as one ZIP, file by file, so that its size does not matter; the same issue gives
 * the same bytes. The manifest's own SHA-256 is in the list of issues and in the ETag.
 */
@ApplicationScoped
class IssuePackages {
  private final IssueArchive archive;

  IssuePackages(IssueArchive archive) {
    this.archive = archive;
  }

  void write(Manifest manifest, byte[] sealedManifest, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    LocalDate day = manifest.issueDay();
    put(zip, Manifest.FILE, day, sealedManifest);
    for (FileEntry index : manifest.indexes()) {
      put(zip, index, day);
    }
    for (DocumentEntry document : manifest.documents()) {
      put(zip, document.text(), day);
      for (FileEntry picture : document.pictures()) {
        put(zip, picture, day);
      }
    }
    zip.finish();
  }

  private void put(ZipOutputStream zip, FileEntry file, LocalDate day) throws IOException {
    put(zip, file.file(), day, archive.bytes(file));
  }

  private static void put(ZipOutputStream zip, String name, LocalDate day, byte[] bytes)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(day.atStartOfDay());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
