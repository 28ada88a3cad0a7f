package org.patentoffice.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tool that knows nothing of this office comes to the same verdict: the README's command. */
class OpenSslTest {
  private static final int LIMIT_SECONDS = 30;

  @TempDir private Path folder;

  private final OfficeKey key = Receipts.newKey();
  private final Receipts office = new Receipts(key).of("package.zip", "package", "zip bytes");

  private record Said(int exit, String text) {}

  @BeforeAll
  static void requireTool() {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/openssl")), "openssl is not installed: skipped");
  }

  @Test
  void shouldVerifyWhenTheReceiptIsAsGiven() throws Exception {
    // Given
    String text = office.nextText();
    write(pkcs7(text), key);

    // When
    Said said = verify();

    // Then
    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(Files.readString(folder.resolve("receipt.txt"))).isEqualTo(text);
  }

  @Test
  void shouldFailWhenAByteOfTheTextWasFlipped() throws Exception {
    // Given
    String text = office.nextText();
    byte[] pkcs7 = pkcs7(text);
    pkcs7[120] ^= 1;
    write(pkcs7, key);

    // When
    Said said = verify();

    // Then
    assertThat(said.exit()).as(said.text()).isNotZero();
  }

  @Test
  void shouldFailWhenTheCertificateIsAnothers() throws Exception {
    // Given
    String text = office.nextText();
    write(pkcs7(text), Receipts.newKey());

    // When
    Said said = verify();

    // Then
    assertThat(said.exit()).as(said.text()).isNotZero();
  }

  @Test
  void shouldReadAKeyAndACertificateThatOpenSslMade() throws Exception {
    // Given
    Said made =
        run(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out"
                + " office.pem -days 36500 -subj /O=Invented/CN=Receipts");
    assertThat(made.exit()).as(made.text()).isZero();
    TrustedCertificates trusted = TrustedCertificates.in(List.of(folder.resolve("office.pem")));

    // When
    OfficeKey read = OfficeKey.read(Files.readString(folder.resolve("key.pem")), trusted);

    // Then
    assertThat(new ReceiptVerifier(trusted).verify(new Receipts(read).next()))
        .isInstanceOf(Verdict.Proved.class);
  }

  private byte[] pkcs7(String text) {
    return ReceiptFile.pkcs7(text.getBytes(UTF_8), key.sign(text.getBytes(UTF_8)));
  }

  private void write(byte[] pkcs7, OfficeKey trusted) throws IOException {
    Files.write(folder.resolve("receipt.p7m"), pkcs7);
    Files.writeString(folder.resolve("office.pem"), trusted.certificatePem());
  }

  private Said verify() throws Exception {
    return run(
        "cms -verify -binary -inform DER -in receipt.p7m -certfile office.pem -CAfile office.pem"
            + " -out receipt.txt");
  }

  private Said run(String arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("openssl"));
    command.addAll(List.of(arguments.split(" ")));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    return new Said(process.exitValue(), text);
  }
}
