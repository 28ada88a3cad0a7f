package org.patentoffice.kit.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal with a reason that a caller can act on; answered as {@code application/problem+json}.
 * The detail says where and what to do, never a class name.
 */
public final class Problem extends RuntimeException {
  private final transient ProblemType type;
  private final String detailEn;
  private final String detailJa;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private int retryAfterSeconds;

  private Problem(ProblemType type, String detailEn, String detailJa) {
    super(type.slug() + ": " + detailEn);
    this.type = type;
    this.detailEn = detailEn;
    this.detailJa = detailJa;
  }

  /** A problem with its detail in both languages. */
  public static Problem of(ProblemType type, String detailEn, String detailJa) {
    return new Problem(type, detailEn, detailJa);
  }

  /** Adds an extension member (RFC 9457, section 3.2). */
  public Problem with(String member, Object value) {
    members.put(member, value);
    return this;
  }

  /** Says when it is worth trying again (RFC 9110, section 10.2.3). */
  public Problem retryAfter(int seconds) {
    retryAfterSeconds = seconds;
    return this;
  }

  /** Seconds until it is worth trying again; 0 if nothing is said about it. */
  public int retryAfterSeconds() {
    return retryAfterSeconds;
  }

  /** The kind of problem. */
  public ProblemType type() {
    return type;
  }

  /** English detail. */
  public String detailEn() {
    return detailEn;
  }

  /** Japanese detail. */
  public String detailJa() {
    return detailJa;
  }

  /** Extension members in the order they were added. */
  public Map<String, Object> members() {
    return Map.copyOf(members);
  }
}
