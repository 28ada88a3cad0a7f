package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Tampering;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.testkit.OfficeServers;

/** Filings that wait share a transaction, and nothing else. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class TogetherTest {
  /** As many as the door lets work at once. */
  private static final int FILINGS = 8;

  private static final String TITLE = "【発明の名称】　　　　計数装置及び計数方法";
  private static final String POISON = "毒入り計数装置";

  @Inject DataSource database;
  @Inject MeterRegistry meters;
  @Inject Tampering tampering;
  @Inject Traces traces;

  private final Applicant applicant = Applicant.somebody();

  @AfterEach
  void heal() {
    tampering.run(
        "drop trigger if exists refuse_poison on application",
        "drop function if exists refuse_poison");
  }

  @Test
  void shouldCommitOnceWhenFilingsWait() throws Exception {
    // Given
    long commits = transactions();
    List<Supplier<Response>> filings = new ArrayList<>();
    for (int i = 0; i < FILINGS; i++) {
      byte[] zip = FilingPackage.application().zip();
      filings.add(() -> applicant.file(zip));
    }

    // When
    List<Response> answers = whileReceptionWaits(filings);

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(transactions() - commits)
        .as("the one that waited for the database, and all that waited for it")
        .isEqualTo(2);
    assertThat(answers)
        .extracting(answer -> answer.path("applicationNumber"))
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldReceiveTheOthersWhenTheDatabaseRefusesOne() throws Exception {
    // Given
    tampering.run(
        """
        create function refuse_poison() returns trigger language plpgsql as $$
        begin
          raise exception 'poison';
        end $$
        """,
        """
        create trigger refuse_poison before insert on application for each row
          when (new.title = '%s') execute function refuse_poison()
        """
            .formatted(POISON));
    long applications = traces.now().get("application");
    List<Supplier<Response>> filings = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      byte[] zip = FilingPackage.application().zip();
      filings.add(() -> applicant.file(zip));
    }
    byte[] poisoned = FilingPackage.application().with(TITLE, "【発明の名称】" + POISON).zip();
    filings.add(() -> applicant.file(poisoned));

    // When
    List<Response> answers = whileReceptionWaits(filings);

    // Then
    assertThat(answers.subList(0, 5)).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers.getLast().statusCode()).isEqualTo(500);
    assertThat(traces.now().get("application")).isEqualTo(applications + 5);
  }

  @Test
  void shouldReceiveOnceWhenTheSameWaitsTwice() throws Exception {
    // Given
    byte[] zip = FilingPackage.application().zip();
    String key = UUID.randomUUID().toString();
    long receipts = traces.now().get("receipt");

    // When
    List<Response> answers =
        whileReceptionWaits(
            List.of(
                () -> applicant.file(FilingPackage.application().zip()),
                () -> applicant.file(zip, key),
                () -> applicant.file(zip, key),
                () -> applicant.file(FilingPackage.application().zip(), key)));

    // Then
    assertThat(answers.subList(1, 4))
        .extracting(Response::statusCode)
        .containsAnyOf(201)
        .containsOnly(201, 422);
    assertThat(traces.now().get("receipt")).isEqualTo(receipts + 2);
  }

  @Test
  void shouldNumberEventsOneAfterTheOtherWhenTwoDocumentsOfACaseWait() throws Exception {
    // Given
    String number = applicant.newApplication();
    byte[] request = FilingPackage.later("sample-exam-request", number).zip();

    // When
    List<Response> answers =
        whileReceptionWaits(
            List.of(
                () -> applicant.file(FilingPackage.application().zip()),
                () -> applicant.file(request),
                () -> applicant.file(request)));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(
            traces.number(
                "select max(sequence) from outbox where aggregate_id = ? having count(*) = 3",
                number))
        .isEqualTo(3);
  }

  /** Somebody else has the end of the chain until all of them wait. */
  private List<Response> whileReceptionWaits(List<Supplier<Response>> filings)
      throws SQLException, InterruptedException, ExecutionException {
    List<Future<Response>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      try (Connection other = database.getConnection();
          Statement lock = other.createStatement()) {
        other.setAutoCommit(false);
        lock.execute("select from receipt_chain for update");
        answers.add(threads.submit(filings.getFirst()::get));
        await("the first waits for the database")
            .until(
                () ->
                    traces.number(
                            "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database()")
                        == 1);
        filings.stream().skip(1).forEach(filing -> answers.add(threads.submit(filing::get)));
        await("the others wait for the first")
            .until(
                () -> meters.get("office.filings.waiting").gauge().value() == filings.size() - 1);
        other.rollback();
      }
      List<Response> all = new ArrayList<>();
      for (Future<Response> answer : answers) {
        all.add(answer.get());
      }
      return all;
    }
  }

  private long transactions() {
    return meters.get("office.filings.together").summary().count();
  }
}
