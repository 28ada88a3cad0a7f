package org.patentoffice.fee.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.fee.account.AccountAnswers.Account;
import org.patentoffice.fee.account.AccountAnswers.DepositReceipt;
import org.patentoffice.fee.account.AccountAnswers.Statement;
import org.patentoffice.fee.account.AccountAnswers.TrialBalance;
import org.patentoffice.fee.account.domain.AccountNumber;
import org.patentoffice.fee.money.Yen;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;

/** The deposit account desk: cashiers open accounts and book deposits, holders read statements. */
@Path("/deposit-accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
  static final int MAX_ACCOUNTS = 1_000;
  static final int MAX_PAGE_ENTRIES = 200;
  static final int MAX_HOLDER_CHARACTERS = 255;
  static final int MAX_KEY_CHARACTERS = 200;

  /** A thousand million yen: a larger deposit is a typing error. */
  static final long MAX_DEPOSIT_YEN = 1_000_000_000L;

  private final Accounts accounts;
  private final TrialBalances trialBalances;
  private final Caller caller;

  AccountResource(Accounts accounts, TrialBalances trialBalances, Caller caller) {
    this.accounts = accounts;
    this.trialBalances = trialBalances;
    this.caller = caller;
  }

  /**
   * What a cashier sends to open an account.
   *
   * @param holder username
   * @param number six digits wished for; absent: the next free one
   */
  record Opening(@Nullable String holder, @Nullable String number) {}

  /** What a cashier sends to book a deposit. */
  record Deposit(@Nullable Long amountYen) {}

  /** Opens an account; the holder is someone else than the cashier. */
  @POST
  @RolesAllowed(Roles.CASHIER)
  public Response open(@Nullable Opening opening) {
    String holder = opening == null || opening.holder() == null ? "" : opening.holder().strip();
    if (holder.isEmpty() || holder.length() > MAX_HOLDER_CHARACTERS) {
      throw AccountProblems.invalid(
          "Expected holder: a username of 1 to %d characters.".formatted(MAX_HOLDER_CHARACTERS),
          "holder（名義人のユーザー名、1～%d文字）を指定してください。".formatted(MAX_HOLDER_CHARACTERS));
    }
    AccountNumber wished =
        opening == null || opening.number() == null ? null : parsed(opening.number());
    Account account = accounts.open(holder, wished, caller.username());
    return Response.created(URI.create("/deposit-accounts/" + account.number()))
        .entity(account)
        .build();
  }

  /** The caller's own accounts. */
  @GET
  @RolesAllowed({Roles.APPLICANT, Roles.AGENT})
  public List<Account> own() {
    return accounts.heldBy(caller.username());
  }

  /** Whether the books balance. */
  @GET
  @Path("/trial-balance")
  @RolesAllowed({Roles.CASHIER, Roles.AUDITOR})
  public TrialBalance trialBalance() {
    return trialBalances.now();
  }

  /** Books money paid in; a repeat with the same Idempotency-Key answers with the first receipt. */
  @POST
  @Path("/{number}/deposits")
  @RolesAllowed(Roles.CASHIER)
  public Response deposit(
      @PathParam("number") String number,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @Nullable Deposit deposit) {
    if (key == null || key.isBlank() || key.length() > MAX_KEY_CHARACTERS) {
      throw AccountProblems.invalid(
          "Expected header Idempotency-Key of 1 to %d characters, so that a repeat books nothing."
              .formatted(MAX_KEY_CHARACTERS),
          "Idempotency-Key ヘッダー（1～%d文字）を指定してください。".formatted(MAX_KEY_CHARACTERS));
    }
    Long amount = deposit == null ? null : deposit.amountYen();
    if (amount == null || amount < 1 || amount > MAX_DEPOSIT_YEN) {
      throw AccountProblems.invalid(
          "Expected amountYen from 1 to %d.".formatted(MAX_DEPOSIT_YEN),
          "amountYen は 1 から %d の整数で指定してください。".formatted(MAX_DEPOSIT_YEN));
    }
    DepositReceipt receipt =
        accounts.deposit(parsed(number), Yen.of(amount), caller.username(), key.strip());
    return Response.status(Response.Status.CREATED).entity(receipt).build();
  }

  /** Balance and a page of entries, newest first. Another holder's account looks like none. */
  @GET
  @Path("/{number}")
  @RolesAllowed({Roles.APPLICANT, Roles.AGENT, Roles.CASHIER, Roles.AUDITOR})
  public Statement statement(
      @PathParam("number") String text,
      @QueryParam("before") @Nullable Long before,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    if (limit < 1 || limit > MAX_PAGE_ENTRIES) {
      throw AccountProblems.invalid(
          "Expected limit from 1 to %d.".formatted(MAX_PAGE_ENTRIES),
          "limit は 1 から %d で指定してください。".formatted(MAX_PAGE_ENTRIES));
    }
    AccountNumber number = parsed(text);
    Account account =
        accounts
            .find(number)
            .filter(this::maySee)
            .orElseThrow(() -> AccountProblems.notFound(number));
    return accounts.statement(account, before == null ? Long.MAX_VALUE : before, limit);
  }

  private boolean maySee(Account account) {
    return caller.has(Roles.CASHIER)
        || caller.has(Roles.AUDITOR)
        || account.holder().equals(caller.username());
  }

  private static AccountNumber parsed(String text) {
    return AccountNumber.find(text)
        .orElseThrow(
            () ->
                AccountProblems.invalid(
                    "Expected a deposit account number of 6 digits.", "予納台帳番号は6桁の数字です。"));
  }
}
