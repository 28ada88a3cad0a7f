package org.patentoffice.embedded.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentoffice.proof.OfficeKey;
import org.patentoffice.proof.TrustedCertificates;

class ReceiptKeyTest {
  @TempDir private Path state;

  @Test
  void shouldKeepTheKeyForItsOwnerOnlyWhenMade() throws IOException {
    // Given
    Folders folders = new Folders(state, state);

    // When
    ReceiptKey.ensure(folders);

    // Then
    assertThat(permissions(folders.receiptKey())).isEqualTo("rw-------");
    assertThat(permissions(folders.secrets())).isEqualTo("rwx------");
    assertThat(filesIn(folders.receiptCertificates())).hasSize(1);
    assertThat(Files.readString(filesIn(folders.receiptCertificates()).getFirst()))
        .contains("BEGIN CERTIFICATE")
        .doesNotContain("PRIVATE");
    assertThat(filesIn(folders.secrets())).containsExactly(folders.receiptKey());
  }

  @Test
  void shouldStayTheSameWhenStartedAgain() throws IOException {
    // Given
    Folders folders = new Folders(state, state);
    ReceiptKey.ensure(folders);
    String key = Files.readString(folders.receiptKey());

    // When
    ReceiptKey.ensure(folders);

    // Then
    assertThat(Files.readString(folders.receiptKey())).isEqualTo(key);
    assertThat(filesIn(folders.receiptCertificates())).hasSize(1);
  }

  @Test
  void shouldKeepTheOldCertificateWhenTheKeyIsReplaced() throws IOException {
    // Given
    Folders folders = new Folders(state, state);
    ReceiptKey.ensure(folders);
    Files.delete(folders.receiptKey());

    // When
    ReceiptKey.ensure(folders);

    // Then
    TrustedCertificates trusted = TrustedCertificates.in(List.of(folders.receiptCertificates()));
    assertThat(trusted.all()).hasSize(2);
    assertThat(OfficeKey.read(Files.readString(folders.receiptKey()), trusted).certificate())
        .isIn(trusted.all());
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
