package org.patentoffice.fee;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.Tokens;

/** A cashier at the deposit account desk, over HTTP. */
final class Cashier {
  static final String TOKEN = Tokens.of("kaoru", Roles.CASHIER);

  private Cashier() {}

  /** Opens an account with so much money; returns its number. */
  static String open(String holder, long yen) {
    String number =
        given()
            .auth()
            .oauth2(TOKEN)
            .contentType(ContentType.JSON)
            .body(Map.of("holder", holder))
            .post("/deposit-accounts")
            .then()
            .statusCode(201)
            .extract()
            .path("number");
    if (yen > 0) {
      payIn(number, yen);
    }
    return number;
  }

  static void payIn(String number, long yen) {
    given()
        .auth()
        .oauth2(TOKEN)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("amountYen", yen))
        .post("/deposit-accounts/" + number + "/deposits")
        .then()
        .statusCode(201);
  }

  static long balance(String number) {
    return ((Number)
            given()
                .auth()
                .oauth2(TOKEN)
                .get("/deposit-accounts/" + number)
                .then()
                .statusCode(200)
                .extract()
                .path("balanceYen"))
        .longValue();
  }

  static boolean booksBalance() {
    return given()
        .auth()
        .oauth2(TOKEN)
        .get("/deposit-accounts/trial-balance")
        .then()
        .statusCode(200)
        .extract()
        .path("balanced");
  }
}
