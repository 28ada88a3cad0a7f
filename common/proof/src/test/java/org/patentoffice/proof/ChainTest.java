package org.patentoffice.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A removed, doubled or exchanged receipt is named. */
class ChainTest {
  private final OfficeKey key = Receipts.newKey();
  private final ReceiptVerifier verifier =
      new ReceiptVerifier(TrustedCertificates.of(key.certificate()));

  @Test
  void shouldFindNothingWhenTheChainIsWholeInAnyOrder() {
    // Given
    List<ChainLink> links = links(6);
    links.add(links.getFirst());
    Collections.shuffle(links, new Random(1));

    // When
    List<Fault> faults = Chain.check(links);

    // Then
    assertThat(faults).isEmpty();
  }

  @Test
  void shouldNameTheReceiptWhenOneWasRemoved() {
    // Given
    List<ChainLink> links = links(5);
    ChainLink removed = links.remove(2);

    // When
    List<Fault> faults = Chain.check(links);

    // Then
    assertThat(faults).hasSize(1);
    assertThat(faults.getFirst().kind()).isEqualTo(Fault.Kind.CHAIN_GAP);
    assertThat(faults.getFirst().en())
        .isEqualTo(
            "Between receipts 52600000002 (position 2) and 52600000004 (position 4) 1 receipt is"
                + " missing: 52600000003.");
    assertThat(faults.getFirst().ja()).contains("52600000002", "52600000004", "52600000003", "1通");
    assertThat(removed.receiptNumber()).isEqualTo("52600000003");
  }

  @Test
  void shouldNameFirstAndLastWhenSeveralInARowWereRemoved() {
    // Given
    List<ChainLink> links = links(7);
    links.subList(2, 5).clear();

    // When
    List<Fault> faults = Chain.check(links);

    // Then
    assertThat(faults).hasSize(1);
    assertThat(faults.getFirst().en())
        .contains("3 receipts are missing: 52600000003 – 52600000005.");
  }

  @Test
  void shouldNameBothWhenTwoReceiptsClaimTheSamePlace() {
    // Given
    List<ChainLink> links = links(3);
    links.add(links(3).get(1));
    links.set(1, new ChainLink(2, "52600000099", "ab", links.get(1).previous()));

    // When
    List<Fault> faults = Chain.check(links);

    // Then
    assertThat(faults).extracting(Fault::kind).contains(Fault.Kind.CHAIN_FORK);
  }

  @Test
  void shouldNameTheDigestsWhenAReceiptWasExchanged() {
    // Given
    List<ChainLink> links = links(3);
    ChainLink old = links.get(1);
    links.set(1, new ChainLink(2, old.receiptNumber(), "ab".repeat(32), old.previous()));

    // When
    List<Fault> faults = Chain.check(links);

    // Then
    assertThat(faults).hasSize(1);
    assertThat(faults.getFirst().kind()).isEqualTo(Fault.Kind.CHAIN_BROKEN);
    assertThat(faults.getFirst().en())
        .contains("52600000003 (position 3)", old.sha256(), "ab".repeat(32));
  }

  private List<ChainLink> links(int count) {
    Receipts office = new Receipts(key);
    List<ChainLink> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Verdict verdict = verifier.verify(office.next());
      assertThat(verdict).isInstanceOf(Verdict.Proved.class);
      links.add(((Verdict.Proved) verdict).statement().link());
    }
    return links;
  }
}
