package org.patentoffice.formality.inquiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.patentoffice.formality.outage.OfficeLaw;
import org.patentoffice.formality.period.StatutoryPeriod;
import org.patentoffice.formality.procedure.Law;
import org.patentoffice.formality.rule.Bilingual;
import org.patentoffice.formality.rule.FormalityRule;
import org.patentoffice.kit.security.Roles;

/** The rules and periods that the office works by, with their sources. */
@Path("/formality/rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  Roles.FORMALITY_EXAMINER,
  Roles.EXAMINER,
  Roles.CASHIER,
  Roles.GAZETTE_PUBLISHER,
  Roles.AUDITOR,
  Roles.OPERATOR
})
public class RulesResource {

  private final Law law;

  RulesResource(OfficeLaw law) {
    this.law = law.onPaper();
  }

  /** Both data sets with their versions. */
  public record RulesAnswer(
      String rulesVersion,
      List<RuleAnswer> rules,
      String periodsVersion,
      List<StatutoryPeriod> periods) {}

  /** One rule. */
  public record RuleAnswer(
      String id,
      String documentCode,
      String legalBasis,
      String certainty,
      LocalDate validFrom,
      Bilingual message,
      String note) {

    private static RuleAnswer of(FormalityRule rule) {
      return new RuleAnswer(
          rule.id(),
          rule.documentCode(),
          rule.legalBasis(),
          rule.certainty(),
          rule.validFrom(),
          rule.message(),
          rule.note());
    }
  }

  /** All rules and periods. */
  @GET
  public RulesAnswer rules() {
    return new RulesAnswer(
        law.rules().version(),
        law.rules().rules().stream().map(RuleAnswer::of).toList(),
        law.periods().version(),
        law.periods().periods());
  }
}
