package org.patentoffice.fee.charging;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.fee.charging.domain.Fact;
import org.patentoffice.fee.charging.domain.FeeCase;
import org.patentoffice.kit.time.OfficeClock;

/** The cases on file. */
@ApplicationScoped
class FeeCases {
  private static final String OPEN =
      "insert into fee_case (application_number) values (?1) on conflict do nothing";
  private static final String LOCK =
      "select fact_count from fee_case where application_number = ?1 for update";
  private static final String COUNT =
      "update fee_case set fact_count = fact_count + 1 where application_number = ?1 returning fact_count";

  private final FactFormat format;
  private final OfficeClock clock;

  FeeCases(FactFormat format, OfficeClock clock) {
    this.format = format;
    this.clock = clock;
  }

  /** The case, opened if need be and locked until the transaction ends: one writer at a time. */
  FeeCase lock(ApplicationNumber number) {
    Panache.getEntityManager()
        .createNativeQuery(OPEN)
        .setParameter(1, number.toString())
        .executeUpdate();
    Panache.getEntityManager()
        .createNativeQuery(LOCK, Integer.class)
        .setParameter(1, number.toString())
        .getSingleResult();
    return FeeCase.of(number, facts(number));
  }

  /** The case as it stands, if anything is known of it. */
  Optional<FeeCase> find(ApplicationNumber number) {
    List<Fact> facts = facts(number);
    return facts.isEmpty() ? Optional.empty() : Optional.of(FeeCase.of(number, facts));
  }

  /** Adds a fact to a locked case. */
  void add(ApplicationNumber number, Fact fact) {
    Number position =
        (Number)
            Panache.getEntityManager()
                .createNativeQuery(COUNT, Integer.class)
                .setParameter(1, number.toString())
                .getSingleResult();
    CaseFactRow row = new CaseFactRow();
    row.applicationNumber = number.toString();
    row.position = position.intValue();
    row.kind = FactFormat.kindOf(fact);
    row.body = format.write(fact);
    row.recordedAt = clock.now();
    row.persist();
  }

  private List<Fact> facts(ApplicationNumber number) {
    return CaseFactRow.<CaseFactRow>find(
            "applicationNumber = ?1 order by position", number.toString())
        .stream()
        .map(row -> format.read(row.kind, row.body))
        .toList();
  }
}
