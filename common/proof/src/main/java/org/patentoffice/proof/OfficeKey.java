package org.patentoffice.proof;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The key with which the office signs receipts (ECDSA on P-256), and its certificate. The key never
 * appears in a message or a {@code toString}.
 */
public final class OfficeKey {
  /** RFC 5280, section 4.1.2.5: no date at which it ends. It ends when nobody trusts it. */
  private static final Instant NO_END = Instant.parse("9999-12-31T23:59:59Z");

  private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);
  private static final int SERIAL_BITS = 127;

  private final PrivateKey key;
  private final X509Certificate certificate;
  private final String certificateSha256;

  private OfficeKey(PrivateKey key, X509Certificate certificate) {
    this.key = key;
    this.certificate = certificate;
    this.certificateSha256 = Fingerprint.of(certificate);
  }

  /**
   * Makes a key and a certificate that it signs itself.
   *
   * @param name distinguished name, for example {@code CN=…, O=…} (RFC 4514)
   */
  public static OfficeKey make(String name, Instant now) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair keys = generator.generateKeyPair();
      return new OfficeKey(keys.getPrivate(), selfSigned(keys, new X500Name(name), now));
    } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
      throw new IllegalStateException("A signing key cannot be made", e);
    }
  }

  private static X509Certificate selfSigned(KeyPair keys, X500Name name, Instant now)
      throws GeneralSecurityException, CertIOException, OperatorCreationException {
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
                Date.from(now.minus(CLOCKS_DIFFER)),
                Date.from(NO_END),
                name,
                keys.getPublic())
            .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(
                new JcaContentSignerBuilder(SignedText.ALGORITHM).build(keys.getPrivate())));
  }

  /**
   * A key from its PEM text, with the certificate that belongs to it.
   *
   * @throws IllegalArgumentException when it is no EC key, or no certificate belongs to it
   */
  public static OfficeKey read(String keyPem, TrustedCertificates certificates) {
    PrivateKey key = Pem.privateKey(keyPem);
    if (!(key instanceof ECPrivateKey)) {
      throw new IllegalArgumentException("Expected an EC key, but it is " + key.getAlgorithm());
    }
    X509Certificate certificate =
        certificates
            .of(key)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Expected a certificate of the key among the %d certificates"
                            .formatted(certificates.all().size())));
    return new OfficeKey(key, certificate);
  }

  /** A detached signature (CMS, DER) over the text of a receipt. */
  public byte[] sign(byte[] text) {
    return SignedText.sign(text, key, certificate);
  }

  /** SHA-256 of the certificate, which a receipt names. */
  public String certificateSha256() {
    return certificateSha256;
  }

  /** The certificate. */
  public X509Certificate certificate() {
    return certificate;
  }

  /** The private key, to be kept where only its owner reads (PKCS #8, PEM). */
  public String keyPem() {
    return Pem.of(key);
  }

  /** The certificate, for everybody (PEM). */
  public String certificatePem() {
    return Pem.of(certificate);
  }

  static byte[] rawSignature(PrivateKey key, byte[] text) {
    try {
      Signature signature = Signature.getInstance(SignedText.ALGORITHM);
      signature.initSign(key);
      signature.update(text);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The office's key does not sign", e);
    }
  }
}
