package org.patentoffice.embedded.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

  @TempDir private Path folder;

  @Test
  void shouldCountFromBaseWhenAsked() {
    // Given
    Ports ports = new Ports(28_000);

    // When
    String url = ports.url(Service.LEGAL_STATUS);

    // Then
    assertThat(url).isEqualTo("http://127.0.0.1:28106");
    assertThat(ports.jdbcUrl("fee")).isEqualTo("jdbc:postgresql://127.0.0.1:28032/fee");
  }

  @Test
  void shouldNeverUsePortTwiceWhenCountedFromBase() {
    // Given
    Ports ports = new Ports(Ports.DEFAULT_BASE);

    // When
    var all = ports.all().values();

    // Then
    assertThat(all).doesNotHaveDuplicates().hasSize(12);
  }

  @Test
  void shouldRefuseBaseWhenPortsWouldNotExist() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Ports(65_500));
  }

  @Test
  void shouldRememberBaseWhenOfficeIsOpenedAgain() {
    // Given
    Office office = new Office(new Folders(folder, folder.resolve(".office")), new Ports(28_000));
    office.rememberPorts();

    // When
    Office again = Office.at(folder, null);

    // Then
    assertThat(again.ports()).isEqualTo(office.ports());
  }
}
