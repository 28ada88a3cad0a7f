package org.patentoffice.kit.problem;

/**
 * A kind of problem (RFC 9457, section 3.1.1).
 *
 * @param slug kebab-case; the type URI is {@code urn:patent-office:problem:<slug>} and never
 *     changes
 * @param status HTTP status
 */
public record ProblemType(String slug, int status, String titleEn, String titleJa) {
  /** The stable type URI. */
  public String uri() {
    return "urn:patent-office:problem:" + slug;
  }
}
