package org.patentoffice.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.patentoffice.embedded.client.Answer;
import org.patentoffice.embedded.client.OfficeClient;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.journeys.filing.FilingPackages;

/**
 * Journey under faults (issue 2, section 6): while filings travel, every process is killed once; at
 * the end each filing has one number, one charge, one receipt, and the ledger of legal status
 * equals one rebuilt from the topics.
 */
@ExtendWith(RunningOfficeExtension.class)
class FaultsIT {
  private static final int FILINGS = 50;
  private static final long FEE_YEN = 14_000;
  private static final int CLIENTS = 4;
  private static final Duration RECOVERY = Duration.ofMinutes(2);
  private static final List<String> VICTIMS =
      List.of(
          "receiving",
          "kafka",
          "formality",
          "connect",
          "fee",
          "postgres",
          "dossier",
          "legal-status",
          "gazette");

  @Test
  void shouldLoseAndDoubleNothingWhenEveryProcessIsKilledOnce(RunningOffice office)
      throws Exception {
    // Given
    OfficeClient client = office.client();
    String account = fundedAccount(client);
    Map<String, JsonNode> receipts = new ConcurrentHashMap<>();

    // When
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> calls = new ArrayList<>();
      for (int i = 0; i < FILINGS; i++) {
        String key = UUID.randomUUID().toString();
        byte[] zip = zip(account, i);
        calls.add(clients.submit(() -> receipts.put(key, fileUntilAnswered(client, zip, key))));
      }
      for (String victim : VICTIMS) {
        kill(office, victim);
        awaitReborn(office, victim);
      }
      for (Future<?> call : calls) {
        call.get();
      }
    }
    office.quiet().await();

    // Then
    assertOneNumberOneReceipt(client, receipts);
    assertOneCharge(client, account, receipts.size());
    for (JsonNode receipt : receipts.values()) {
      assertAllProjectionsKnow(client, receipt.path("applicationNumber").asText());
    }
    LedgerRebuild.assertEqualsRebuilt(office);
    assertNothingParked(client);
  }

  private static byte[] zip(String account, int i) {
    return FilingPackages.application()
        .title("架空の耐障害装置")
        .fileReference("F-" + i)
        .claims(3)
        .depositAccount(account)
        .amountYen(FEE_YEN)
        .zip();
  }

  /** A client that is told nothing asks again with the same key, as the protocol says. */
  private static JsonNode fileUntilAnswered(OfficeClient client, byte[] zip, String key) {
    return Awaitility.await("receipt of " + key)
        .atMost(RECOVERY)
        .pollInterval(Duration.ofMillis(300))
        .ignoreExceptions()
        .until(
            () -> {
              Answer answer = client.file(Person.HANAKO, zip, key);
              assertThat(answer.status()).as(answer.body()).isLessThan(500);
              return answer.orFail("Filing").json();
            },
            json -> json.hasNonNull("applicationNumber"));
  }

  private static void assertOneNumberOneReceipt(
      OfficeClient client, Map<String, JsonNode> receipts) {
    Set<String> numbers = new HashSet<>();
    receipts.values().forEach(receipt -> numbers.add(receipt.path("applicationNumber").asText()));
    assertThat(receipts).hasSize(FILINGS);
    assertThat(numbers).hasSize(FILINGS);
    assertThat(client.get(Service.RECEIVING, "/openapi", null).ok()).isTrue();
  }

  private static void assertOneCharge(OfficeClient client, String account, int filings) {
    Awaitility.await("all charged")
        .atMost(RECOVERY)
        .untilAsserted(
            () -> {
              JsonNode statement =
                  client
                      .get(Service.FEE, "/deposit-accounts/" + account, Person.HANAKO)
                      .orFail("Statement")
                      .json();
              assertThat(statement.findValue("balanceYen").asLong())
                  .isEqualTo(FEE_YEN * 100 - FEE_YEN * filings);
            });
  }

  private static void assertAllProjectionsKnow(OfficeClient client, String number) {
    String segment = OfficeClient.segment(number);
    Awaitility.await(number + " formalities completed")
        .atMost(RECOVERY)
        .until(
            () ->
                client
                    .get(Service.FORMALITY, "/formality/cases/" + segment, Person.RYO)
                    .body()
                    .contains("completed"));
    JsonNode status =
        client
            .get(Service.LEGAL_STATUS, "/legal-status/" + segment, Person.AKI)
            .orFail("Status")
            .json();
    assertThat(status.path("events").findValuesAsText("code"))
        .filteredOn(code -> code.contains("A10-A12"))
        .hasSize(1);
    assertThat(client.get(Service.DOSSIER, "/dossiers/" + segment, Person.AKI).ok()).isTrue();
  }

  private static void assertNothingParked(OfficeClient client) {
    for (Service service : Service.values()) {
      assertThat(client.get(service, "/operations/parked", Person.OPE).orFail("Parked").json())
          .as("parked in %s", service.id())
          .isEmpty();
    }
  }

  private static void kill(RunningOffice office, String process) throws Exception {
    ProcessHandle victim = office.process(process).orElseThrow();
    victim.destroyForcibly();
    Awaitility.await(process + " is dead").atMost(RECOVERY).until(() -> !victim.isAlive());
  }

  private static void awaitReborn(RunningOffice office, String process) {
    Awaitility.await(process + " runs again")
        .atMost(RECOVERY)
        .ignoreExceptions()
        .until(() -> office.process(process).isPresent());
  }

  private static String fundedAccount(OfficeClient client) {
    String number =
        client
            .post(
                Service.FEE,
                "/deposit-accounts",
                Person.KEN,
                client.object().put("holder", Person.HANAKO.username()),
                UUID.randomUUID().toString())
            .orFail("Account")
            .json()
            .path("number")
            .asText();
    client
        .post(
            Service.FEE,
            "/deposit-accounts/" + number + "/deposits",
            Person.KEN,
            client.object().put("amountYen", FEE_YEN * 100),
            UUID.randomUUID().toString())
        .orFail("Deposit");
    return number;
  }
}
