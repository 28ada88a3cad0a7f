package org.patentoffice.receiving.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.casefile.Applications;

/** Who has an identification number (識別番号), as far as applications received here tell. */
@Path("/desk/persons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DATA_ENTRY, Roles.DATA_ENTRY_SUPERVISOR})
public class PersonResource {
  private static final int MOST_NAMES = 3;

  private final Applications applications;

  PersonResource(Applications applications) {
    this.applications = applications;
  }

  /**
   * A person.
   *
   * @param names with which the number was received, the newest first, at most three; empty if
   *     never
   */
  public record Person(String identificationNumber, List<String> names) {}

  @GET
  @Path("/{identificationNumber}")
  @Operation(
      summary = "The names with which an identification number was received",
      description = "To warn, never to fill in: what counts is what the paper says.")
  public Person person(@PathParam("identificationNumber") String identificationNumber) {
    if (!identificationNumber.matches("[0-9]{9}")) {
      throw DeskProblems.invalid(
          "identificationNumber",
          "Expected nine digits, but got \"%s\".".formatted(identificationNumber),
          "識別番号は9桁の数字です（%s）。".formatted(identificationNumber));
    }
    return new Person(identificationNumber, applications.namesOf(identificationNumber, MOST_NAMES));
  }
}
