package org.patentoffice.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Checks single receipts against the certificates that it was given, and against nothing else. */
public final class ReceiptVerifier {
  private final TrustedCertificates trusted;

  /** Trusts these certificates. */
  public ReceiptVerifier(TrustedCertificates trusted) {
    this.trusted = trusted;
  }

  /** Checks a receipt as its filer keeps it. */
  public Verdict verify(byte[] file) {
    try {
      return verify(ReceiptFile.read(file));
    } catch (NotProvedException e) {
      return new Verdict.NotProved(List.of(e.fault()));
    }
  }

  /** Checks a receipt as the office keeps it: its text and the detached signature. */
  public Verdict verify(byte[] text, byte[] detachedSignature) {
    try {
      return verify(ReceiptFile.pkcs7(text, detachedSignature));
    } catch (RuntimeException e) { // the reader of ASN.1 meets damage with any of them
      return new Verdict.NotProved(
          List.of(
              new Fault(
                  Fault.Kind.SIGNATURE_WRONG,
                  "The signature is damaged: it is no CMS SignedData.",
                  "署名が破損しています（CMS SignedData ではありません）。")));
    }
  }

  private Verdict verify(ReceiptFile receipt) {
    try {
      SignedText signed = SignedText.verified(receipt.pkcs7(), trusted);
      ObjectNode text = ReceiptFile.object(signed.text());
      List<Fault> faults = differences(receipt, signed.text());
      Statement statement = Statement.of(text, signed.text());
      if (faults.isEmpty()
          && !Fingerprint.of(signed.signer()).equals(statement.certificateSha256())) {
        faults.add(otherCertificate(statement, Fingerprint.of(signed.signer())));
      }
      return faults.isEmpty() ? new Verdict.Proved(statement) : new Verdict.NotProved(faults);
    } catch (NotProvedException e) {
      return new Verdict.NotProved(withPlaces(e.fault(), receipt));
    }
  }

  /** A changed text names the place, where the readable part still tells it. */
  private static List<Fault> withPlaces(Fault fault, ReceiptFile receipt) {
    List<Fault> faults = new ArrayList<>(List.of(fault));
    if (fault.kind() == Fault.Kind.TEXT_CHANGED) {
      try {
        faults.addAll(differences(receipt, SignedText.unverifiedText(receipt.pkcs7())));
      } catch (NotProvedException e) {
        faults.add(e.fault());
      }
    }
    return faults;
  }

  private static List<Fault> differences(ReceiptFile receipt, byte[] text)
      throws NotProvedException {
    ObjectNode readable = receipt.readable();
    return readable == null
        ? new ArrayList<>()
        : Differences.between(readable, ReceiptFile.object(text));
  }

  private static Fault otherCertificate(Statement statement, String signer) {
    return new Fault(
        Fault.Kind.CERTIFICATE_NOT_TRUSTED,
        "The receipt names the certificate %s, but is signed with %s."
            .formatted(statement.certificateSha256(), signer),
        "受領書が示す証明書は %s ですが、署名の証明書は %s です。".formatted(statement.certificateSha256(), signer));
  }
}
