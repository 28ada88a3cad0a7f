package org.patentoffice.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The office's certificates that a verifier trusts because they were given to it: the present one
 * and those of earlier keys. Nothing that comes with a receipt is ever added.
 */
public final class TrustedCertificates {
  /** More than one office needs in a century of yearly keys. */
  public static final int MAX_CERTIFICATES = 128;

  private static final int MAX_FILE_BYTES = 1024 * 1024;

  private final List<X509Certificate> certificates;

  private TrustedCertificates(List<X509Certificate> certificates) {
    if (certificates.isEmpty() || certificates.size() > MAX_CERTIFICATES) {
      throw new IllegalArgumentException(
          "Expected 1 to %d certificates, but got %d"
              .formatted(MAX_CERTIFICATES, certificates.size()));
    }
    this.certificates = List.copyOf(certificates);
  }

  /** These certificates. */
  public static TrustedCertificates of(X509Certificate... certificates) {
    return new TrustedCertificates(List.of(certificates));
  }

  /**
   * Reads PEM files (one or several certificates each), and all {@code *.pem} of folders.
   *
   * @throws IOException when one cannot be read
   * @throws IllegalArgumentException when there is no certificate, too many, or something else
   */
  public static TrustedCertificates in(Collection<Path> filesAndFolders) throws IOException {
    List<X509Certificate> found = new ArrayList<>();
    for (Path place : filesAndFolders) {
      for (Path file : Files.isDirectory(place) ? pemFiles(place) : List.of(place)) {
        found.addAll(read(file));
      }
    }
    return new TrustedCertificates(found.stream().distinct().toList());
  }

  private static List<Path> pemFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".pem"))
          .sorted()
          .limit(MAX_CERTIFICATES + 1L)
          .toList();
    }
  }

  private static List<X509Certificate> read(Path file) throws IOException {
    if (Files.size(file) > MAX_FILE_BYTES) {
      throw new IllegalArgumentException(
          "Expected certificates in at most %d bytes: %s".formatted(MAX_FILE_BYTES, file));
    }
    try {
      return CertificateFactory.getInstance("X.509")
          .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)))
          .stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (CertificateException e) {
      throw new IllegalArgumentException("Expected certificates in PEM form: " + file, e);
    }
  }

  /** All of them. */
  public List<X509Certificate> all() {
    return certificates;
  }

  /** The one whose key this is. */
  public Optional<X509Certificate> of(PrivateKey key) {
    byte[] probe = "Whose key is this?".getBytes(StandardCharsets.US_ASCII);
    return certificates.stream()
        .filter(
            certificate -> {
              byte[] value = OfficeKey.rawSignature(key, probe);
              return SignedText.verifies(certificate.getPublicKey(), probe, value);
            })
        .findFirst();
  }

  /** All of them in one PEM file. */
  public String pem() {
    StringBuilder pem = new StringBuilder();
    certificates.forEach(certificate -> pem.append(Pem.of(certificate)));
    return pem.toString();
  }
}
