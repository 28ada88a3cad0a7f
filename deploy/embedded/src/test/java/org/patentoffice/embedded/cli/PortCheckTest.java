package org.patentoffice.embedded.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentoffice.embedded.office.Ports;

class PortCheckTest {

  @Test
  void shouldNameOwnerWhenPortIsTaken() throws IOException {
    // Given
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ports ports = new Ports(taken.getLocalPort() - 92);

      // When
      Map<String, String> found = PortCheck.taken(ports);

      // Then
      assertThat(found.get("kafka"))
          .startsWith(taken.getLocalPort() + " is taken by ")
          .containsAnyOf(String.valueOf(ProcessHandle.current().pid()), "another process");
    }
  }

  @Test
  void shouldSayHowToMendWhenPortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ports ports = new Ports(taken.getLocalPort() - 92);

      assertThatIllegalStateException()
          .isThrownBy(() -> PortCheck.requireFree(ports))
          .withMessageContaining("kafka")
          .withMessageContaining("--port-base");
    }
  }
}
