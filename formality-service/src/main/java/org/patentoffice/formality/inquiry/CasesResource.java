package org.patentoffice.formality.inquiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.formality.journal.CaseSummary;
import org.patentoffice.formality.journal.Cases;
import org.patentoffice.formality.procedure.StateName;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Roles;

/** The cases of formality examination. Unpublished, so for the office only. */
@Path("/formality/cases")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FORMALITY_EXAMINER, Roles.AUDITOR, Roles.OPERATOR})
public class CasesResource {

  static final int MAX_CASES_PER_PAGE = 500;
  static final int MAX_OFFSET_CASES = 1_000_000;

  private final Cases cases;
  private final CaseAnswers answers;

  CasesResource(Cases cases, CaseAnswers answers) {
    this.cases = cases;
    this.answers = answers;
  }

  /** A page of cases, by application number. */
  public record CasePage(long total, int offset, int limit, List<CaseSummary> cases) {}

  /** One case with its defects, orders and deadlines. */
  @GET
  @Path("{applicationNumber}")
  @Transactional
  public CaseAnswer one(@PathParam("applicationNumber") String applicationNumber) {
    ApplicationNumber number = parse(applicationNumber);
    return cases
        .find(number)
        .map(state -> answers.answer(number, state))
        .orElseThrow(() -> Problems.notFound("a case " + number, "事件 " + number));
  }

  /** The cases in a state, or all. */
  @GET
  @Transactional
  public CasePage list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("offset") @DefaultValue("0") int offset) {
    checkRange("limit", limit, 1, MAX_CASES_PER_PAGE);
    checkRange("offset", offset, 0, MAX_OFFSET_CASES);
    StateName name = state == null ? null : stateOf(state);
    return new CasePage(cases.count(name), offset, limit, cases.list(name, offset, limit));
  }

  private static ApplicationNumber parse(String text) {
    try {
      return ApplicationNumber.parse(text);
    } catch (IllegalArgumentException e) {
      throw Problem.of(
          Problems.INVALID,
          e.getMessage() + ".",
          "出願番号の形式が正しくありません：「%s」。例：特願2026-000001".formatted(text));
    }
  }

  private static StateName stateOf(String label) {
    return StateName.ofLabel(label)
        .orElseThrow(
            () ->
                Problem.of(
                    Problems.INVALID,
                    "Expected one of waiting, amendment-ordered, formalities-completed, dismissed, deemed-withdrawn as state,"
                        + " but got \"%s\".".formatted(label),
                    "state の値「%s」は使えません。".formatted(label)));
  }

  private static void checkRange(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw Problem.of(
          Problems.INVALID,
          "Expected %s from %d to %d, but got %d.".formatted(name, least, most, value),
          "%s は %d から %d までの値です（指定値：%d）。".formatted(name, least, most, value));
    }
  }
}
