package org.patentoffice.embedded.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patentoffice.proof.Fingerprint;
import org.patentoffice.proof.OfficeKey;
import org.patentoffice.proof.ReceiptFile;
import picocli.CommandLine;

/** {@code ./office verify}, in the words and exit codes of its manual. */
class VerifyCommandTest {
  private static final String ZIP = "the bytes of a package as they came";

  @TempDir private Path folder;

  private final OfficeKey key = OfficeKey.make("CN=Receipts,O=Invented", Instant.EPOCH);
  private Path certificate = Path.of("");
  private Path zip = Path.of("");
  private List<Path> receipts = List.of();

  private record Said(int exit, String text) {}

  @BeforeEach
  void fileFivePackages() throws IOException {
    certificate = Files.writeString(folder.resolve("office.pem"), key.certificatePem());
    zip = Files.writeString(folder.resolve("application.zip"), ZIP);
    List<Path> given = new ArrayList<>();
    Files.createDirectories(folder.resolve("receipts"));
    String chain = "{\"position\":1}";
    for (int position = 1; position <= 5; position++) {
      String text = text(position, chain);
      given.add(
          Files.writeString(
              folder.resolve("receipts/" + number(position) + ".json"),
              ReceiptFile.json(text, key.sign(text.getBytes(UTF_8)))));
      chain =
          "{\"position\":%d,\"previousReceiptNumber\":\"%s\",\"previousSha256\":\"%s\"}"
              .formatted(position + 1, number(position), Fingerprint.of(text.getBytes(UTF_8)));
    }
    receipts = given;
  }

  @Test
  void shouldProveReceiptAndFileWhenBothAreAsTheyWere() {
    // When
    Said said = verify(receipts.getFirst(), zip);

    // Then
    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text())
        .contains(
            "Receipt 52600000001: signature proved", "application.zip: as received", "Proved.");
  }

  @Test
  void shouldSpeakJapaneseWhenAsked() throws IOException {
    // Given
    Files.writeString(zip, ZIP + "!");

    // When
    Said said = verify(receipts.getFirst(), zip, "--language", "ja");

    // Then
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.text())
        .contains("受領書 52600000001", "application.zip は package.zip として受け付けたものと異なります");
  }

  @Test
  void shouldNameTheFileWhenOneByteIsFlipped() throws IOException {
    // Given
    byte[] bytes = Files.readAllBytes(zip);
    bytes[7] ^= 1;
    Files.write(zip, bytes);

    // When
    Said said = verify(receipts.getFirst(), zip);

    // Then
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.text()).contains("NOT PROVED", "application.zip is not what was received as");
  }

  @Test
  void shouldNameTheReceiptWhenItsTextIsChanged() throws IOException {
    // Given
    Path receipt = receipts.get(1);
    Files.writeString(receipt, Files.readString(receipt).replace("特願2026-000002", "特願2026-000003"));

    // When
    Said said = verify(receipt, zip);

    // Then
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.text()).contains("NOT PROVED", "52600000002.json", "/applicationNumber");
  }

  @Test
  void shouldProveTheChainWhenGivenTheFolder() {
    // When
    Said said = verify(folder.resolve("receipts"));

    // Then
    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text()).contains("5 of 5 receipts", "Chain from position 1 to 5: unbroken");
  }

  @Test
  void shouldNameTheMissingReceiptWhenOneIsRemovedFromTheFolder() throws IOException {
    // Given
    Files.delete(receipts.get(2));

    // When
    Said said = verify(folder.resolve("receipts"));

    // Then
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.text())
        .contains("Between receipts 52600000002", "and 52600000004", "is missing: 52600000003");
  }

  @Test
  void shouldTellGapsWithoutFailingWhenTheReceiptsOfOthersLieBetween() {
    // When
    Said said = verify("--chain", receipts.get(0), receipts.get(2), "--with-gaps");

    // Then
    assertThat(said.exit()).as(said.text()).isZero();
    assertThat(said.text()).contains("is missing: 52600000002").doesNotContain("unbroken");
  }

  @Test
  void shouldNotTrustTheCertificateWhenAnotherIsNamed() throws IOException {
    // Given
    OfficeKey other = OfficeKey.make("CN=Receipts,O=Invented", Instant.EPOCH);
    Files.writeString(certificate, other.certificatePem());

    // When
    Said said = verify(receipts.getFirst(), zip);

    // Then
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.text()).contains("not among the 1 trusted");
  }

  @Test
  void shouldExitWithTwoWhenAskedWrongly() {
    // Given
    Path nowhere = folder.resolve("nowhere");

    // When
    List<Said> said =
        List.of(
            verify(),
            verify(nowhere),
            verify(receipts.getFirst(), nowhere),
            verify(folder.resolve("receipts"), zip),
            verify(receipts.getFirst(), "--language", "fr"),
            verify(receipts.getFirst(), "--certificate", nowhere),
            verify(receipts.getFirst(), "--certificate", zip),
            verify(receipts.getFirst(), "--unknown"));

    // Then
    assertThat(said).extracting(Said::exit).containsOnly(2);
    assertThat(said).extracting(Said::text).noneMatch(text -> text.contains("Proved."));
  }

  private Said verify(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    CommandLine command = new CommandLine(new VerifyCommand(new PrintStream(out, true, UTF_8)));
    command.setErr(new PrintWriter(err, true));
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    if (!words.contains("--certificate")) {
      words.addAll(List.of("--certificate", certificate.toString()));
    }
    if (!words.contains("--language")) {
      words.addAll(List.of("--language", "en"));
    }
    int exit = command.execute(words.toArray(String[]::new));
    return new Said(exit, out.toString(UTF_8) + err);
  }

  private String text(int position, String chain) {
    return """
        {"format":"patent-office-receipt/1","receiptNumber":"%s","applicationNumber":"特願2026-%06d",\
        "documentName":"特許願","receivedAt":"2026-11-21T01:02:03Z","parts":[{"name":"package.zip",\
        "role":"package","size":%d,"sha256":"%s"}],"chain":%s,"certificateSha256":"%s"}"""
        .formatted(
            number(position),
            position,
            ZIP.length(),
            Fingerprint.of(ZIP.getBytes(UTF_8)),
            chain,
            key.certificateSha256());
  }

  private static String number(int position) {
    return Long.toString(52_600_000_000L + position);
  }
}
