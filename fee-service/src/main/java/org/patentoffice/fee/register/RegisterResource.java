package org.patentoffice.fee.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.fee.register.domain.RegisterEntry;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;

/** The patent register, open to everybody. */
@Path("/register")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {
  private final PatentRegister register;

  RegisterResource(PatentRegister register) {
    this.register = register;
  }

  /** One right; the number in any usual spelling, for example {@code 特許第7000001号} or 7000001. */
  @GET
  @Path("/{registrationNumber}")
  @PermitAll
  public RegisterEntry entry(@PathParam("registrationNumber") String text) {
    RegistrationNumber number = parsed(text);
    return register
        .find(number)
        .orElseThrow(() -> Problems.notFound("registration " + number, number.toString()));
  }

  private static RegistrationNumber parsed(String text) {
    try {
      return RegistrationNumber.parse(text);
    } catch (IllegalArgumentException e) {
      throw Problem.of(
          Problems.INVALID,
          "Expected a registration number such as 特許第7000001号 or 7000001.",
          "登録番号は「特許第7000001号」または「7000001」の形式で指定してください。");
    }
  }
}
