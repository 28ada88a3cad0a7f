package org.patentoffice.dossier.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.patentoffice.dossier.fixture.Desk.as;
import static org.patentoffice.dossier.fixture.Desk.awaitDocuments;
import static org.patentoffice.dossier.fixture.Desk.awaitDossier;
import static org.patentoffice.dossier.fixture.Desk.awaitOnWorklist;
import static org.patentoffice.dossier.fixture.Desk.dossier;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentoffice.dossier.fixture.CaseOnTopics;
import org.patentoffice.dossier.fixture.Desk;
import org.patentoffice.kit.inbox.InboundChannel;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.CatalogueAssertions;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/** What the other services tell becomes the file wrapper, on real servers. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class InboundTest {
  @OfficeEvents Events events;
  @Inject Desk desk;
  @Inject EntityManager database;

  @Inject @All List<InboundChannel> channels;

  @Test
  void shouldHandleOrIgnoreEveryTypeOfEverySubscribedTopic() {
    // Given
    List<String> topics = channels.stream().map(c -> c.subscription().topic()).toList();

    // When
    channels.stream()
        .map(InboundChannel::subscription)
        .filter(subscription -> !subscription.topic().equals("office.probe"))
        .forEach(
            subscription ->
                CatalogueAssertions.assertSubscribed(
                    "dossier",
                    subscription.topic(),
                    subscription.handledTypes(),
                    subscription.ignoredTypes()));

    // Then
    assertThat(topics)
        .contains(
            "receiving.application",
            "formality.procedure",
            "fee.payment",
            "fee.right",
            "gazette.publication");
  }

  @Test
  void shouldMakeTheSameDossierWhenTheFilingArrivesLast() {
    // Given
    CaseOnTopics inOrder = desk.newCase(events).examinable("hanako").applicationPublished();
    CaseOnTopics filingLast = desk.newCase(events).examinable("hanako").applicationPublished();

    // When
    inOrder.publish();
    filingLast.publishReceivingLast();

    // Then
    awaitOnWorklist(inOrder.number(), "first-action");
    awaitOnWorklist(filingLast.number(), "first-action");
    awaitDossier(inOrder.number(), "publications.size()", 1);
    awaitDossier(filingLast.number(), "publications.size()", 1);
    assertThat(wrapper(filingLast)).isEqualTo(wrapper(inOrder)).containsExactly("A63", "A621");
  }

  private static List<String> wrapper(CaseOnTopics file) {
    Response answer = dossier(as("kansai", Roles.EXAMINER), file.number());
    return answer.path("documents.documentCode");
  }

  @Test
  void shouldCountTheClaimsAsAmended() {
    // Given
    CaseOnTopics file = desk.newCase(events).filedBy("hanako").publish();
    awaitDossier(file.number(), "claimCount", 3);

    // When
    file.amendedToTwoClaims("hanako", "000001").publish();

    // Then
    awaitDossier(file.number(), "claimCount", 2);
  }

  @Test
  void shouldNeverKeepAnAccountNumber() {
    // Given
    CaseOnTopics file = desk.newCase(events).examinable("hanako");

    // When
    file.publish();

    // Then
    awaitOnWorklist(file.number(), "first-action");
    List<?> facts =
        database
            .createNativeQuery("select fact from case_fact where fact like '%990001%'")
            .getResultList();
    assertThat(facts).isEmpty();
  }

  @Test
  void shouldKeepFactsForEver() {
    // Given
    CaseOnTopics file = desk.newCase(events).filedBy("hanako").publish();
    awaitDocuments(file.number(), 1);

    // When
    Throwable refusal =
        catchThrowable(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> database.createNativeQuery("delete from case_fact").executeUpdate()));

    // Then
    assertThat(refusal).hasStackTraceContaining("append-only");
  }
}
