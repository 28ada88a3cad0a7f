package org.patentoffice.embedded.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  @TempDir private Path folder;

  @Test
  void shouldKeepSecretsForOwnerOnlyWhenMade() throws IOException {
    // Given
    Path file = folder.resolve("secrets/office.properties");

    // When
    Secrets.in(file);

    // Then
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void shouldStayTheSameWhenReadAgain() {
    // Given
    Path file = folder.resolve("secrets/office.properties");
    Secrets first = Secrets.in(file);

    // When
    Secrets again = Secrets.in(file);

    // Then
    assertThat(again.postgres()).isEqualTo(first.postgres());
    assertThat(again.demoUsers()).isEqualTo(first.demoUsers());
  }

  @Test
  void shouldDifferFromEachOtherWhenMade() {
    // Given
    Secrets secrets = Secrets.in(folder.resolve("secrets/office.properties"));

    // When
    Set<String> databases = new HashSet<>();
    for (Service service : Service.values()) {
      databases.add(secrets.database(service));
    }

    // Then
    assertThat(databases).hasSize(Service.values().length).doesNotContain(secrets.debezium());
  }
}
