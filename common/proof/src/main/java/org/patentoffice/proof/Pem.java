package org.patentoffice.proof;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Objects;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;

/** Keys and certificates as text (RFC 7468). */
final class Pem {
  private Pem() {}

  static String of(X509Certificate certificate) {
    return write(certificate);
  }

  static String of(PrivateKey key) {
    try {
      return write(new JcaPKCS8Generator(key, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A private key, as PKCS #8 or as {@code openssl ecparam} writes it.
   *
   * @throws IllegalArgumentException when it is none; the text is never told
   */
  static PrivateKey privateKey(String pem) {
    try (PEMParser parser = new PEMParser(new StringReader(pem))) {
      Object found = parser.readObject();
      while (found != null
          && !(found instanceof PrivateKeyInfo)
          && !(found instanceof PEMKeyPair)) {
        found = parser.readObject(); // "EC PARAMETERS" may stand before the key
      }
      JcaPEMKeyConverter converter = new JcaPEMKeyConverter();
      if (found instanceof PEMKeyPair pair) {
        KeyPair keys = converter.getKeyPair(pair);
        return keys.getPrivate();
      }
      return converter.getPrivateKey((PrivateKeyInfo) Objects.requireNonNull(found));
    } catch (IOException | NullPointerException e) {
      throw new IllegalArgumentException("Expected a private key in PEM form, not encrypted", e);
    }
  }

  private static String write(Object value) {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
      writer.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
