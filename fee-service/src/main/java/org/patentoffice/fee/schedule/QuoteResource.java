package org.patentoffice.fee.schedule;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.fee.schedule.QuoteAnswers.Quote;
import org.patentoffice.fee.schedule.QuoteAnswers.Schedule;
import org.patentoffice.fee.schedule.QuoteAnswers.ScheduleLine;
import org.patentoffice.fee.schedule.domain.FeeSchedule;
import org.patentoffice.fee.schedule.domain.Purpose;
import org.patentoffice.fee.schedule.domain.Quotation.NotInSchedule;
import org.patentoffice.fee.schedule.domain.Quotation.Quoted;
import org.patentoffice.fee.schedule.domain.QuoteRequest;
import org.patentoffice.fee.schedule.domain.YearRange;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.ProblemType;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.time.OfficeClock;

/** What a procedure costs, for everybody. */
@Path("/fees")
@Produces(MediaType.APPLICATION_JSON)
public class QuoteResource {
  private static final ProblemType NOT_IN_SCHEDULE =
      new ProblemType(
          "fee-not-in-schedule", 422, "The schedule has no such fee", "料金表に該当する料金がありません");

  private final FeeSchedule schedule;
  private final OfficeClock clock;

  QuoteResource(FeeSchedule schedule, OfficeClock clock) {
    this.schedule = schedule;
    this.clock = clock;
  }

  /** The parameters of a quote, all as text so that each mistake gets an answer of its own. */
  record Question(
      @QueryParam("purpose") @DefaultValue("") String purpose,
      @QueryParam("right") @DefaultValue("patent") String right,
      @QueryParam("claims") @DefaultValue("1") String claims,
      @QueryParam("classes") @DefaultValue("1") String classes,
      @QueryParam("sheets") @DefaultValue("1") String sheets,
      @QueryParam("fromYear") @Nullable String fromYear,
      @QueryParam("toYear") @Nullable String toYear,
      @QueryParam("date") @Nullable String date,
      @QueryParam("filingDate") @Nullable String filingDate,
      @QueryParam("paymentDate") @Nullable String paymentDate) {}

  /**
   * A quote with its arithmetic. {@code date} stands for both {@code filingDate} and {@code
   * paymentDate} where these are absent; without any, today.
   */
  @GET
  @Path("/quote")
  @PermitAll
  public Quote quote(@BeanParam Question question) {
    QuoteRequest request = parsed(question);
    return switch (schedule.quote(request)) {
      case Quoted quoted -> Quote.of(request, quoted);
      case NotInSchedule missing ->
          throw Problem.of(
              NOT_IN_SCHEDULE,
              missing.why(),
              "料金表 %s には該当する料金がありません。区分・年分・日付を確認してください。".formatted(schedule.version()));
    };
  }

  /** The whole schedule, with source and certainty of each amount. */
  @GET
  @Path("/schedule")
  @PermitAll
  public Schedule schedule() {
    List<ScheduleLine> lines = schedule.items().stream().map(ScheduleLine::of).toList();
    return new Schedule(schedule.version(), lines);
  }

  private QuoteRequest parsed(Question question) {
    try {
      LocalDate date = question.date() == null ? clock.today() : LocalDate.parse(question.date());
      return new QuoteRequest(
          Purpose.parse(question.purpose()),
          Right.parse(question.right()),
          Integer.parseInt(question.claims()),
          Integer.parseInt(question.classes()),
          Integer.parseInt(question.sheets()),
          years(question),
          question.filingDate() == null ? date : LocalDate.parse(question.filingDate()),
          question.paymentDate() == null ? date : LocalDate.parse(question.paymentDate()));
    } catch (NumberFormatException e) {
      throw invalid("Expected claims, classes, sheets, fromYear and toYear to be whole numbers.");
    } catch (DateTimeException e) {
      throw invalid("Expected dates as YYYY-MM-DD.");
    } catch (IllegalArgumentException e) {
      throw invalid(e.getMessage() + ".");
    }
  }

  private static @Nullable YearRange years(Question question) {
    if (question.fromYear() == null) {
      return null;
    }
    int from = Integer.parseInt(question.fromYear());
    return new YearRange(
        from, question.toYear() == null ? from : Integer.parseInt(question.toYear()));
  }

  private static Problem invalid(String detailEn) {
    return Problem.of(
        Problems.INVALID,
        detailEn,
        "purpose（filing, examination, registration, amendment, annuity, digitisation）、claims（請求項の数）、classes（区分の数）、sheets（枚数）、"
            + "fromYear・toYear（年分）、日付（YYYY-MM-DD）を確認してください。");
  }
}
