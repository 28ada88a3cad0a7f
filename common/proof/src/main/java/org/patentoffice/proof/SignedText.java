package org.patentoffice.proof;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.jspecify.annotations.Nullable;

/**
 * A text and the office's signature over it: CMS SignedData (RFC 5652) in the one shape that the
 * office makes. One signer, named by issuer and serial number; ECDSA with SHA-256 (RFC 5753) over
 * the attributes content-type and message-digest; no certificate, so that none can be trusted by
 * mistake. As there is one shape only, every byte that is otherwise is a fault.
 */
final class SignedText {
  static final String ALGORITHM = "SHA256withECDSA";

  private static final AlgorithmIdentifier SHA_256 =
      new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
  private static final AlgorithmIdentifier ECDSA =
      new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

  private final byte[] text;
  private final X509Certificate signer;

  private SignedText(byte[] text, X509Certificate signer) {
    this.text = text;
    this.signer = signer;
  }

  byte[] text() {
    return text;
  }

  X509Certificate signer() {
    return signer;
  }

  /** Signs; the answer is detached: it does not hold the text. */
  static byte[] sign(byte[] text, PrivateKey key, X509Certificate certificate) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(encoded(attributes(text)));
      SignerInfo info = info(named(certificate), attributes(text), signature.sign());
      return encoded(signedData(null, info));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The office's key does not sign", e);
    }
  }

  /** Puts the text into its detached signature. */
  static byte[] attach(byte[] text, byte[] detached) {
    return encoded(signedData(new DEROctetString(text), signerInfo(parse(detached))));
  }

  /**
   * Opens a signature that holds its text.
   *
   * @throws NotProvedException when it is not one of a trusted certificate over this very text
   */
  static SignedText verified(byte[] pkcs7, TrustedCertificates trusted) throws NotProvedException {
    byte[] text;
    SignerInfo info;
    X509Certificate signer;
    try {
      SignedData parsed = parse(pkcs7);
      text = ASN1OctetString.getInstance(parsed.getEncapContentInfo().getContent()).getOctets();
      info = signerInfo(parsed);
      signer = signer(info, trusted);
      requireSameText(text, info);
    } catch (RuntimeException e) { // the reader of ASN.1 meets damage with any of them
      throw wrong("It is damaged or of another form", "破損しているか、形式が異なります");
    }
    byte[] value = info.getEncryptedDigest().getOctets();
    byte[] asTheOfficeMakesIt =
        encoded(signedData(new DEROctetString(text), info(named(signer), attributes(text), value)));
    if (!Arrays.equals(asTheOfficeMakesIt, pkcs7)) {
      throw wrong("What surrounds it was changed", "署名の周辺が改変されています");
    }
    if (!verifies(signer.getPublicKey(), encoded(attributes(text)), value)) {
      throw wrong(
          "It was changed, or made with another key than that of the certificate "
              + Fingerprint.of(signer),
          "署名が改変されているか、証明書 %s とは別の鍵で署名されています".formatted(Fingerprint.of(signer)));
    }
    return new SignedText(text, signer);
  }

  /** The text inside, believed or not, to say where it differs. */
  static byte[] unverifiedText(byte[] pkcs7) {
    return ASN1OctetString.getInstance(parse(pkcs7).getEncapContentInfo().getContent()).getOctets();
  }

  static boolean verifies(PublicKey key, byte[] signed, byte[] value) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(signed);
      return signature.verify(value);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static SignedData parse(byte[] pkcs7) {
    ContentInfo outer = ContentInfo.getInstance(pkcs7);
    if (!CMSObjectIdentifiers.signedData.equals(outer.getContentType())) {
      throw new IllegalArgumentException("Expected CMS SignedData");
    }
    return SignedData.getInstance(outer.getContent());
  }

  private static SignerInfo signerInfo(SignedData parsed) {
    if (parsed.getSignerInfos().size() != 1) {
      throw new IllegalArgumentException("Expected one signer");
    }
    return SignerInfo.getInstance(parsed.getSignerInfos().getObjectAt(0));
  }

  private static X509Certificate signer(SignerInfo info, TrustedCertificates trusted)
      throws NotProvedException {
    IssuerAndSerialNumber wanted = IssuerAndSerialNumber.getInstance(info.getSID().getId());
    for (X509Certificate certificate : trusted.all()) {
      if (wanted.equals(named(certificate))) {
        return certificate;
      }
    }
    String serial = wanted.getSerialNumber().getValue().toString(16);
    throw new NotProvedException(
        Fault.Kind.CERTIFICATE_NOT_TRUSTED,
        "It is signed with a certificate of %s, serial number %s, which is not among the %d trusted."
            .formatted(wanted.getName(), serial, trusted.all().size()),
        "署名の証明書（発行者 %s、シリアル番号 %s）は信頼する証明書%d枚の中にありません。"
            .formatted(wanted.getName(), serial, trusted.all().size()));
  }

  private static void requireSameText(byte[] text, SignerInfo info) throws NotProvedException {
    Attribute digest =
        new AttributeTable(info.getAuthenticatedAttributes()).get(CMSAttributes.messageDigest);
    byte[] signed = ASN1OctetString.getInstance(digest.getAttrValues().getObjectAt(0)).getOctets();
    if (!Arrays.equals(signed, Fingerprint.digest().digest(text))) {
      throw new NotProvedException(
          Fault.Kind.TEXT_CHANGED,
          "The signed text of the receipt was changed: it has another SHA-256 than was signed.",
          "受領書の署名対象の内容が改変されています（SHA-256 が署名時と異なります）。");
    }
  }

  private static ASN1Set attributes(byte[] text) {
    return new DERSet(
        new ASN1Encodable[] {
          new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)),
          new Attribute(
              CMSAttributes.messageDigest,
              new DERSet(new DEROctetString(Fingerprint.digest().digest(text))))
        });
  }

  private static SignerInfo info(IssuerAndSerialNumber signer, ASN1Set attributes, byte[] value) {
    return new SignerInfo(
        new SignerIdentifier(signer),
        SHA_256,
        attributes,
        ECDSA,
        new DEROctetString(value),
        (ASN1Set) null);
  }

  private static ContentInfo signedData(@Nullable ASN1OctetString text, SignerInfo info) {
    return new ContentInfo(
        CMSObjectIdentifiers.signedData,
        new SignedData(
            new DERSet(SHA_256),
            new ContentInfo(CMSObjectIdentifiers.data, text),
            null,
            null,
            new DERSet(info)));
  }

  private static IssuerAndSerialNumber named(X509Certificate certificate) {
    try {
      return new IssuerAndSerialNumber(new JcaX509CertificateHolder(certificate).toASN1Structure());
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("Expected a certificate that can be written", e);
    }
  }

  private static byte[] encoded(ASN1Encodable value) {
    try {
      return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException("Not writable as DER", e);
    }
  }

  private static NotProvedException wrong(String en, String ja) {
    return new NotProvedException(
        Fault.Kind.SIGNATURE_WRONG,
        "The signature is not the office's. " + en + ".",
        "特許庁の署名として検証できません。" + ja + "。");
  }
}
