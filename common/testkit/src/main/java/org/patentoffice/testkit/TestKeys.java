package org.patentoffice.testkit;

import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The key pair of this test run, made anew each time: no key is ever committed. It travels by
 * system property because Quarkus loads tests and test resources with different class loaders.
 */
final class TestKeys {
  private static final String PRIVATE = "office.test.private-key";
  private static final String PUBLIC = "office.test.public-key";
  private static final int BITS = 2048;

  private TestKeys() {}

  static synchronized String publicKey() {
    if (System.getProperty(PUBLIC) == null) {
      generate();
    }
    return System.getProperty(PUBLIC);
  }

  static synchronized PrivateKey privateKey() {
    publicKey();
    try {
      return KeyFactory.getInstance("RSA")
          .generatePrivate(
              new PKCS8EncodedKeySpec(Base64.getDecoder().decode(System.getProperty(PRIVATE))));
    } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      KeyPair pair = generator.generateKeyPair();
      Base64.Encoder base64 = Base64.getEncoder();
      System.setProperty(PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
      System.setProperty(PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
