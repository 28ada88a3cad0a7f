package org.patentoffice.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.outbox.Cause;

/** Who is calling. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The username ({@code preferred_username}); empty for an anonymous caller. */
  public String username() {
    return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
  }

  /** Whether nobody is signed in. */
  public boolean isAnonymous() {
    return identity.isAnonymous();
  }

  /** Whether the caller has the role. */
  public boolean has(String role) {
    return identity.hasRole(role);
  }

  /** Whether the caller works in the office ({@link Roles#STAFF}). */
  public boolean isOffice() {
    return Roles.STAFF.stream().anyMatch(identity::hasRole);
  }

  /** Whether the caller may see a case of this owner before it is published. */
  public boolean maySeeUnpublished(String owner) {
    return isOffice() || (!isAnonymous() && username().equals(owner));
  }

  /** The cause of what this caller commands. */
  public Cause cause(@Nullable String reason) {
    return Cause.ofCommand(username(), reason);
  }
}
