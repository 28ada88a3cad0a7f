package org.patentoffice.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A receipt is proved as the office gave it, and in no other way. */
class ReceiptVerifierTest {
  private final OfficeKey key = Receipts.newKey();
  private final TrustedCertificates trusted = TrustedCertificates.of(key.certificate());
  private final ReceiptVerifier verifier = new ReceiptVerifier(trusted);
  private final Receipts office =
      new Receipts(key).of("package.zip", "package", "the bytes as they came");

  @Test
  void shouldProveTheReceiptWhenItIsAsGiven() {
    // Given
    byte[] receipt = office.next();

    // When
    Verdict verdict = verifier.verify(receipt);

    // Then
    assertThat(verdict).isInstanceOf(Verdict.Proved.class);
    Statement statement = ((Verdict.Proved) verdict).statement();
    assertThat(statement.receiptNumber()).isEqualTo("52600000001");
    assertThat(statement.link().position()).isEqualTo(1);
    assertThat(statement.certificateSha256()).isEqualTo(key.certificateSha256());
    assertThat(statement.parts())
        .containsExactly(
            new ReceivedPart(
                "package.zip",
                "package",
                22,
                Fingerprint.of(Receipts.bytes("the bytes as they came"))));
  }

  @Test
  void shouldProveTheReceiptWhenItIsTheSignedTextAlone() {
    // Given
    String text = office.nextText();
    byte[] pkcs7 = ReceiptFile.pkcs7(text.getBytes(UTF_8), key.sign(text.getBytes(UTF_8)));

    // When
    Verdict verdict = verifier.verify(pkcs7);

    // Then
    assertThat(verdict).isInstanceOf(Verdict.Proved.class);
  }

  @Test
  void shouldProveTheReceiptWhenItsJsonWasOnlyIndented() {
    // Given
    String receipt = new String(office.next(), UTF_8).replace("\",\"", "\",\n  \"");

    // When
    Verdict verdict = verifier.verify(receipt.getBytes(UTF_8));

    // Then
    assertThat(verdict).isInstanceOf(Verdict.Proved.class);
  }

  /** Every byte of the JSON: names, values, the text in the proof, its frame, the signature. */
  @ParameterizedTest
  @CsvSource({"1", "4", "128"})
  void shouldNotProveTheReceiptWhenAnyOneByteOfItIsFlipped(int bits) {
    // Given
    office.next();
    byte[] receipt = office.next();
    List<Integer> proved = new ArrayList<>();

    // When
    for (int at = 0; at < receipt.length; at++) {
      if (verifier.verify(flipped(receipt, at, bits)) instanceof Verdict.Proved) {
        proved.add(at);
      }
    }

    // Then
    assertThat(proved).isEmpty();
    assertThat(receipt.length).isGreaterThan(1_000);
  }

  /** Every byte of the CMS: text, object identifiers, lengths, versions, signer, signature. */
  @ParameterizedTest
  @CsvSource({"1", "32", "128"})
  void shouldNotProveTheSignedTextWhenAnyOneByteOfItIsFlipped(int bits) {
    // Given
    String text = office.nextText();
    byte[] pkcs7 = ReceiptFile.pkcs7(text.getBytes(UTF_8), key.sign(text.getBytes(UTF_8)));
    List<Integer> proved = new ArrayList<>();

    // When
    for (int at = 0; at < pkcs7.length; at++) {
      if (verifier.verify(flipped(pkcs7, at, bits)) instanceof Verdict.Proved) {
        proved.add(at);
      }
    }

    // Then
    assertThat(proved).isEmpty();
  }

  @Test
  void shouldNotProveTheReceiptWhenItWasCutShortOrLengthened() {
    // Given
    String text = office.nextText();
    byte[] pkcs7 = ReceiptFile.pkcs7(text.getBytes(UTF_8), key.sign(text.getBytes(UTF_8)));
    List<byte[]> others =
        List.of(
            new byte[0],
            Arrays.copyOf(pkcs7, pkcs7.length - 1),
            Arrays.copyOf(pkcs7, pkcs7.length + 1));

    // When
    List<Verdict> verdicts = others.stream().map(verifier::verify).toList();

    // Then
    assertThat(verdicts).allMatch(Verdict.NotProved.class::isInstance);
  }

  @Test
  void shouldNameThePlaceWhenWhatAPersonReadsWasChanged() {
    // Given
    String receipt = new String(office.next(), UTF_8).replace("特願2026-000001", "特願2026-000009");

    // When
    Verdict verdict = verifier.verify(receipt.getBytes(UTF_8));

    // Then
    Fault fault = onlyFault(verdict);
    assertThat(fault.kind()).isEqualTo(Fault.Kind.READABLE_PART_CHANGED);
    assertThat(fault.en()).contains("/applicationNumber", "特願2026-000009", "特願2026-000001");
    assertThat(fault.ja()).contains("/applicationNumber", "特願2026-000009", "特願2026-000001");
  }

  @Test
  void shouldNameThePlaceWhenTheSignedTextWasChanged() {
    // Given
    byte[] receipt = withProof(office.next(), "特願2026-000001", "特願2026-000009");

    // When
    Verdict verdict = verifier.verify(receipt);

    // Then
    assertThat(((Verdict.NotProved) verdict).faults())
        .extracting(Fault::kind)
        .containsExactly(Fault.Kind.TEXT_CHANGED, Fault.Kind.READABLE_PART_CHANGED);
    assertThat(((Verdict.NotProved) verdict).faults().getLast().en())
        .contains("/applicationNumber");
  }

  @Test
  void shouldSayThatTheProofIsMissingWhenTheReceiptIsFromBefore() {
    // Given
    byte[] old = Receipts.bytes("{\"receiptNumber\":\"52600000001\",\"parts\":[]}");

    // When
    Verdict verdict = verifier.verify(old);

    // Then
    assertThat(onlyFault(verdict).kind()).isEqualTo(Fault.Kind.UNSIGNED);
  }

  @ParameterizedTest
  @CsvSource({"''", "not a receipt", "{}", "[]", "{\"proof\":1}", "0"})
  void shouldSayThatItIsNoReceiptWhenItIsSomethingElse(String text) {
    // Given
    byte[] file = Receipts.bytes(text);

    // When
    Verdict verdict = verifier.verify(file);

    // Then
    assertThat(onlyFault(verdict).kind()).isIn(Fault.Kind.UNREADABLE, Fault.Kind.SIGNATURE_WRONG);
  }

  @Test
  void shouldNotTrustTheCertificateWhenAnotherOfficeSigned() {
    // Given
    byte[] receipt = new Receipts(Receipts.newKey()).next();

    // When
    Verdict verdict = verifier.verify(receipt);

    // Then
    assertThat(onlyFault(verdict).kind()).isEqualTo(Fault.Kind.CERTIFICATE_NOT_TRUSTED);
  }

  /** The forger copies all that can be read of the office's certificate, but has another key. */
  @Test
  void shouldNotProveTheReceiptWhenTheForgersCertificateLooksLikeTheOffices() {
    // Given
    OfficeKey forger = Receipts.newKey();
    String text = office.nextText();
    byte[] forged =
        SignedText.sign(text.getBytes(UTF_8), Pem.privateKey(forger.keyPem()), key.certificate());

    // When
    Verdict verdict = verifier.verify(Receipts.bytes(ReceiptFile.json(text, forged)));

    // Then
    assertThat(onlyFault(verdict).kind()).isEqualTo(Fault.Kind.SIGNATURE_WRONG);
    assertThat(onlyFault(verdict).en()).contains(key.certificateSha256());
  }

  @Test
  void shouldProveReceiptsOfBothKeysWhenTheKeyWasChangedAndBothAreTrusted() {
    // Given
    OfficeKey next = Receipts.newKey();
    ReceiptVerifier both =
        new ReceiptVerifier(TrustedCertificates.of(next.certificate(), key.certificate()));

    // When
    List<Verdict> verdicts =
        List.of(both.verify(office.next()), both.verify(new Receipts(next).next()));

    // Then
    assertThat(verdicts).allMatch(Verdict.Proved.class::isInstance);
  }

  @Test
  void shouldNotProveTheReceiptWhenItNamesAnotherTrustedCertificate() {
    // Given
    OfficeKey other = Receipts.newKey();
    String text = office.nextText().replace(key.certificateSha256(), other.certificateSha256());
    ReceiptVerifier both =
        new ReceiptVerifier(TrustedCertificates.of(other.certificate(), key.certificate()));

    // When
    Verdict verdict =
        both.verify(Receipts.bytes(ReceiptFile.json(text, key.sign(text.getBytes(UTF_8)))));

    // Then
    assertThat(onlyFault(verdict).kind()).isEqualTo(Fault.Kind.CERTIFICATE_NOT_TRUSTED);
  }

  @Test
  void shouldNotTakeAnotherSignedTextForAReceipt() {
    // Given
    String text = office.nextText().replace(Statement.FORMAT, "something-else/1");

    // When
    Verdict verdict =
        verifier.verify(Receipts.bytes(ReceiptFile.json(text, key.sign(text.getBytes(UTF_8)))));

    // Then
    assertThat(onlyFault(verdict).kind()).isEqualTo(Fault.Kind.UNREADABLE);
  }

  @Test
  void shouldReadItsOwnKeyAgainAndRefuseAnothersCertificate() {
    // Given
    OfficeKey other = Receipts.newKey();

    // When
    OfficeKey again = OfficeKey.read(key.keyPem(), trusted);

    // Then
    assertThat(again.certificateSha256()).isEqualTo(key.certificateSha256());
    assertThatThrownBy(() -> OfficeKey.read(other.keyPem(), trusted))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("certificate of the key")
        .hasMessageNotContaining(other.keyPem());
    assertThatThrownBy(() -> OfficeKey.read("nothing", trusted))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] flipped(byte[] bytes, int at, int bits) {
    byte[] other = bytes.clone();
    other[at] ^= (byte) bits;
    return other;
  }

  private static Fault onlyFault(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Verdict.NotProved.class);
    assertThat(((Verdict.NotProved) verdict).faults()).hasSize(1);
    return ((Verdict.NotProved) verdict).faults().getFirst();
  }

  /** Changes the text inside the proof, leaving what a person reads. */
  private static byte[] withProof(byte[] receipt, String from, String to) {
    String json = new String(receipt, UTF_8);
    int start = json.lastIndexOf(":\"") + 2;
    byte[] pkcs7 = Base64.getDecoder().decode(json.substring(start, json.length() - 2));
    String latin = new String(pkcs7, ISO_8859_1);
    String changed =
        latin.replace(
            new String(from.getBytes(UTF_8), ISO_8859_1),
            new String(to.getBytes(UTF_8), ISO_8859_1));
    return (json.substring(0, start)
            + Base64.getEncoder().encodeToString(changed.getBytes(ISO_8859_1))
            + "\"}")
        .getBytes(UTF_8);
  }
}
