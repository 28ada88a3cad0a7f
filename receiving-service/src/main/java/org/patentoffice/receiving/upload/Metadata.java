package org.patentoffice.receiving.upload;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code Upload-Metadata}: keys with values in Base64. Of these the office knows {@code filename},
 * and {@code sha256}, the digest of the whole in hexadecimal.
 *
 * @param sent as it was sent
 */
public record Metadata(String sent) {
  static final int MAX_CHARACTERS = 2_000;

  private static final int LONGEST_NAME = 300;
  private static final String UNNAMED = "package.zip";

  /**
   * Reads the header.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code upload-header} when it is none
   */
  static Metadata of(@Nullable String header) {
    String sent = header == null ? "" : header.strip();
    if (sent.length() > MAX_CHARACTERS) {
      throw UploadProblems.badHeader(
          "Upload-Metadata", "at most " + MAX_CHARACTERS + " characters");
    }
    Metadata metadata = new Metadata(sent);
    try {
      metadata.value("filename");
      metadata.value("sha256");
    } catch (IllegalArgumentException malformed) {
      throw UploadProblems.badHeader("Upload-Metadata", "keys with values in Base64");
    }
    return metadata;
  }

  /** The name of the file. */
  public String fileName() {
    String name = value("filename").map(String::strip).orElse("");
    if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
      return UNNAMED;
    }
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /** The digest that the whole shall have; empty if the sender did not say. */
  public Optional<String> sha256() {
    return value("sha256");
  }

  private Optional<String> value(String key) {
    for (String pair : sent.split(",", -1)) {
      String[] parts = pair.strip().split(" ", 2);
      if (parts[0].equals(key)) {
        String value = parts.length == 1 ? "" : parts[1];
        return Optional.of(new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }
}
