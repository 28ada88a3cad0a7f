package org.patentoffice.fee;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** The deposit account desk over HTTP. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class DepositAccountTest {
  private final String holder = "holder-" + UUID.randomUUID();

  @Test
  void shouldOpenTheAccountWithTheNumberWishedForOnlyOnce() {
    // Given
    String number = "%06d".formatted(ThreadLocalRandom.current().nextInt(700_000, 999_999));
    Map<String, Object> opening = Map.of("holder", holder, "number", number);

    // When
    Response first = as(Cashier.TOKEN).body(opening).post("/deposit-accounts");

    // Then
    first
        .then()
        .statusCode(201)
        .header("Location", endsWith("/deposit-accounts/" + number))
        .body("balanceYen", equalTo(0));
    as(Cashier.TOKEN)
        .body(opening)
        .post("/deposit-accounts")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:patent-office:problem:account-number-taken"));
  }

  @Test
  void shouldGiveTheFirstReceiptAgainWhenADepositIsRepeated() {
    // Given
    String number = Cashier.open(holder, 0);
    String key = UUID.randomUUID().toString();
    Response first = deposit(number, key, 10_000);

    // When
    Response again = deposit(number, key, 10_000);

    // Then
    again.then().statusCode(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(Cashier.balance(number)).isEqualTo(10_000);
    deposit(number, key, 20_000)
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:patent-office:problem:idempotency-key-reused"));
  }

  @Test
  void shouldBookEachDepositOnceWhenSentManyTimesAtOnce() {
    // Given
    String number = Cashier.open(holder, 0);
    List<String> keys = List.of("a", "b", "c");

    // When
    List<Integer> statuses =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(n -> deposit(number, keys.get(n % 3), 1_000).statusCode())
            .toList();

    // Then
    assertThat(statuses).containsOnly(201);
    assertThat(Cashier.balance(number)).isEqualTo(3_000);
    assertThat(Cashier.booksBalance()).isTrue();
  }

  @Test
  void shouldPageTheStatementNewestFirst() {
    // Given
    String number = Cashier.open(holder, 0);
    IntStream.rangeClosed(1, 5).forEach(n -> Cashier.payIn(number, n * 100L));
    String path = "/deposit-accounts/" + number + "?limit=2";
    String token = Tokens.of(holder, Roles.APPLICANT);

    // When
    Response first = as(token).get(path);

    // Then
    first
        .then()
        .statusCode(200)
        .body("balanceYen", equalTo(1_500))
        .body("entries.line", contains(5, 4))
        .body("entries.amountYen", contains(500, 400))
        .body("entries.balanceAfterYen", contains(1_500, 1_000))
        .body("nextBefore", equalTo(4));
    as(token).get(path + "&before=2").then().body("entries.line", contains(1));
    as(token).get("/deposit-accounts").then().body("number", contains(number));
    as(token).get(path.replace("limit=2", "limit=0")).then().statusCode(422);
  }

  @Test
  void shouldHideAnAccountFromEverybodyButItsHolderAndTheCashOffice() {
    // Given
    String path = "/deposit-accounts/" + Cashier.open(holder, 0);

    // When
    Response stranger = as(Tokens.of("stranger", Roles.APPLICANT)).get(path);

    // Then
    stranger.then().statusCode(404).contentType("application/problem+json");
    as(Tokens.of("stranger", Roles.APPLICANT))
        .get("/deposit-accounts")
        .then()
        .body("$", hasSize(0));
    as(Tokens.of("ayumi", Roles.AUDITOR)).get(path).then().statusCode(200);
    as(Tokens.of(holder, Roles.AGENT)).get(path).then().statusCode(200);
    as(Tokens.of("emi", Roles.EXAMINER)).get(path).then().statusCode(403);
    given().get(path).then().statusCode(401);
    as(Tokens.expired(holder, Roles.APPLICANT)).get(path).then().statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {Roles.APPLICANT, Roles.AUDITOR, Roles.FORMALITY_EXAMINER, Roles.SERVICE})
  void shouldLetOnlyCashiersOpenAccountsAndBookDeposits(String role) {
    // Given
    String token = Tokens.of(holder, role);
    String number = Cashier.open(holder, 0);

    // When
    Response opening = as(token).body(Map.of("holder", "x")).post("/deposit-accounts");

    // Then
    opening.then().statusCode(403);
    as(token)
        .header("Idempotency-Key", "k")
        .body(Map.of("amountYen", 1))
        .post("/deposit-accounts/" + number + "/deposits")
        .then()
        .statusCode(403);
  }

  @Test
  void shouldNotLetACashierKeepOrFillAnOwnAccount() {
    // Given
    String number = Cashier.open("mina", 0);
    String mina = Tokens.of("mina", Roles.CASHIER);

    // When
    Response opening = as(mina).body(Map.of("holder", "mina")).post("/deposit-accounts");

    // Then
    opening.then().statusCode(403).body("type", equalTo("urn:patent-office:problem:own-account"));
    as(mina)
        .header("Idempotency-Key", "k")
        .body(Map.of("amountYen", 1))
        .post("/deposit-accounts/" + number + "/deposits")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({"0", "-5", "1000000001", "''", "abc", "1.5e99", "null"})
  void shouldRefuseAnAmountThatIsNoDeposit(String amount) {
    // Given
    String number = Cashier.open(holder, 0);

    // When
    Response response =
        as(Cashier.TOKEN)
            .header("Idempotency-Key", "k")
            .body("{\"amountYen\": " + (amount.isEmpty() ? "\"\"" : amount) + "}")
            .post("/deposit-accounts/" + number + "/deposits");

    // Then
    assertThat(response.statusCode()).isIn(400, 422);
    response.then().contentType("application/problem+json");
    assertThat(Cashier.balance(number)).isZero();
  }

  @Test
  void shouldRefuseWhatIsMissingOrMalformed() {
    // Given
    String number = Cashier.open(holder, 0);
    String deposits = "/deposit-accounts/" + number + "/deposits";

    // When
    Response withoutKey = as(Cashier.TOKEN).body(Map.of("amountYen", 1)).post(deposits);

    // Then
    withoutKey.then().statusCode(422);
    as(Cashier.TOKEN).body(Map.of("holder", " ")).post("/deposit-accounts").then().statusCode(422);
    as(Cashier.TOKEN).post("/deposit-accounts").then().statusCode(422);
    as(Cashier.TOKEN)
        .body(Map.of("holder", "x", "number", "12345"))
        .post("/deposit-accounts")
        .then()
        .statusCode(422);
    deposit("000000", "k", 1).then().statusCode(404);
    as(Cashier.TOKEN).get("/deposit-accounts/abc").then().statusCode(422);
  }

  private static Response deposit(String number, String key, long yen) {
    return as(Cashier.TOKEN)
        .header("Idempotency-Key", key)
        .body(Map.of("amountYen", yen))
        .post("/deposit-accounts/" + number + "/deposits");
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }
}
