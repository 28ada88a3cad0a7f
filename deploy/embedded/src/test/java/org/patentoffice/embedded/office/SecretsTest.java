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
    Path secrets = folder.resolve("secrets");

    // When
    Secrets.in(secrets);

    // Then
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(secrets.resolve("office.properties"))))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
        .isEqualTo("rwx------");
  }

  @Test
  void shouldStayTheSameWhenReadAgain() {
    // Given
    Path secrets = folder.resolve("secrets");
    Secrets first = Secrets.in(secrets);

    // When
    Secrets again = Secrets.in(secrets);

    // Then
    assertThat(again.postgres()).isEqualTo(first.postgres());
    assertThat(again.demoUsers()).isEqualTo(first.demoUsers());
  }

  @Test
  void shouldDifferFromEachOtherWhenMade() {
    // Given
    Secrets secrets = Secrets.in(folder.resolve("secrets"));

    // When
    Set<String> databases = new HashSet<>();
    for (Service service : Service.values()) {
      databases.add(secrets.database(service));
    }

    // Then
    assertThat(databases).hasSize(Service.values().length).doesNotContain(secrets.debezium());
    assertThat(secrets.pagesClient()).hasSizeGreaterThanOrEqualTo(32);
    assertThat(secrets.pagesClient()).isNotEqualTo(secrets.serviceClient());
  }
}
