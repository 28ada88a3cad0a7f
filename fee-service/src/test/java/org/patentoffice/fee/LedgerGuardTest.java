package org.patentoffice.fee;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patentoffice.testkit.OfficeServers;

/** The database keeps the ledger's word, whatever a program tries. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class LedgerGuardTest {
  @Inject DataSource database;

  private String number = "";

  @BeforeEach
  void openAccount() {
    number = Cashier.open("holder-" + UUID.randomUUID(), 10_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update ledger_entry set amount_yen = 1                            | only additions",
        "delete from ledger_entry                                          | only additions",
        "truncate ledger_entry                                             | only additions",
        "update ledger_transaction set actor = 'x'                         | only additions",
        "delete from ledger_transaction                                    | only additions",
        "delete from deposit_account                                       | only additions",
        "update deposit_account set balance_yen = 1 where number = '%s'    | follow its entries",
        "update deposit_account set holder = 'x' where number = '%s'       | follow its entries",
        "update case_fact set body = '{}'                                  | only additions",
        "insert into deposit_account (number, holder, opened_at, opened_by, balance_yen) values ('000001', 'x', now(), 'y', 5) | empty",
        "insert into deposit_account (number, holder, opened_at, opened_by) values ('000002', 'x', now(), 'x') | opened_by_someone_else",
      })
  void shouldRefuseToChangeWhatIsBooked(String sql, String complaint) {
    // Given
    String statement = sql.formatted(number);

    // When / Then
    assertThatThrownBy(() -> execute(statement))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void shouldRefuseATransactionThatDoesNotBalance() {
    // Given
    UUID id = UUID.randomUUID();

    // When / Then
    assertThatThrownBy(
            () ->
                execute(
                    transaction(id, "52699999901"),
                    entry(id, 1, "deposit:" + number, "DEBIT", 2),
                    entry(id, 2, "revenue:filing", "CREDIT", 1)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("to balance");
  }

  @Test
  void shouldRefuseATransactionWithoutEntries() {
    // Given
    UUID id = UUID.randomUUID();

    // When / Then
    assertThatThrownBy(() -> execute(transaction(id, "52699999902")))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("to balance");
  }

  @Test
  void shouldRefuseToOverdraw() {
    // Given
    UUID id = UUID.randomUUID();

    // When / Then
    assertThatThrownBy(
            () ->
                execute(
                    transaction(id, "52699999903"),
                    entry(id, 1, "deposit:" + number, "DEBIT", 10_001),
                    entry(id, 2, "revenue:filing", "CREDIT", 10_001)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("balance_yen");
  }

  @Test
  void shouldRefuseASecondChargeForOneDocument() throws SQLException {
    // Given
    String document = "52699999904";
    charge(document);

    // When / Then
    assertThatThrownBy(() -> charge(document))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("one_charge_per_document");
  }

  @Test
  void shouldRefuseAnEntryOnAnotherAccountThanTheTransactions() {
    // Given
    UUID id = UUID.randomUUID();
    String other = Cashier.open("holder-" + UUID.randomUUID(), 0);

    // When / Then
    assertThatThrownBy(
            () ->
                execute(
                    transaction(id, "52699999905"),
                    entry(id, 1, "deposit:" + number, "DEBIT", 1),
                    entry(id, 2, "deposit:" + other, "CREDIT", 1)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Expected an entry of account");
  }

  /** What is paid directly belongs to no account, and moves none. */
  @Test
  void shouldRefuseADirectPaymentOnADepositAccount() {
    // Given
    UUID id = UUID.randomUUID();

    // When / Then
    assertThatThrownBy(
            () ->
                execute(
                    payment(id, "22699999901"),
                    entry(id, 1, "cash", "DEBIT", 1),
                    entry(id, 2, "deposit:" + number, "CREDIT", 1)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Expected an entry of account");
  }

  @Test
  void shouldRefuseASecondDirectPaymentForOneDocument() throws SQLException {
    // Given
    String document = "22699999902";
    payDirectly(document);

    // When / Then
    assertThatThrownBy(() -> payDirectly(document))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("one_payment_per_document");
  }

  private void payDirectly(String document) throws SQLException {
    UUID id = UUID.randomUUID();
    execute(
        payment(id, document),
        entry(id, 1, "cash", "DEBIT", 1),
        entry(id, 2, "revenue:digitisation", "CREDIT", 1));
  }

  private static String payment(UUID id, String document) {
    return """
        insert into ledger_transaction
          (id, kind, value_on, booked_at, actor, idempotency_key, application_number, document_number)
        values ('%s', 'PAYMENT', current_date, now(), 'kaoru', '%s', '特願2026-999998', '%s')
        """
        .formatted(id, id, document);
  }

  private void charge(String document) throws SQLException {
    UUID id = UUID.randomUUID();
    execute(
        transaction(id, document),
        entry(id, 1, "deposit:" + number, "DEBIT", 1),
        entry(id, 2, "revenue:filing", "CREDIT", 1));
  }

  private String transaction(UUID id, String document) {
    return """
        insert into ledger_transaction
          (id, kind, deposit_account, value_on, booked_at, actor, application_number, document_number)
        values ('%s', 'CHARGE', '%s', current_date, now(), 'system:fee', '特願2026-999999', '%s')
        """
        .formatted(id, number, document);
  }

  private static String entry(UUID id, int line, String account, String side, long yen) {
    return "insert into ledger_entry (transaction_id, line, account, side, amount_yen) values ('%s', %d, '%s', '%s', %d)"
        .formatted(id, line, account, side, yen);
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        for (String sql : statements) {
          statement.execute(sql);
        }
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    }
  }
}
