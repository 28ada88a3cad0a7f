package org.patentoffice.fee.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.RegistrationNumber;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.fee.register.domain.Holder;
import org.patentoffice.fee.register.domain.RegisterEntry;
import org.patentoffice.fee.register.domain.Registration;
import org.patentoffice.kit.time.OfficeClock;

/**
 * Enters rights in the register. Registration numbers are dense: the counter is a row that is
 * locked until the transaction that uses the number ends, so that a rollback gives it back.
 */
@ApplicationScoped
public class PatentRegister {
  private static final String NEXT_SERIAL =
      "update registration_counter set last = last + 1 where right_kind = ?1 returning last";

  private static final TypeReference<List<Holder>> HOLDERS = new TypeReference<>() {};

  private final OfficeClock clock;
  private final ObjectMapper json;

  PatentRegister(OfficeClock clock, ObjectMapper json) {
    this.clock = clock;
    this.json = json;
  }

  /** Enters the right under the next number, in the caller's transaction. */
  @Transactional(TxType.MANDATORY)
  public RegisterEntry enter(Registration registration) {
    RegisterRow row = new RegisterRow();
    row.registrationNumber = nextNumber(registration.right()).toString();
    row.rightKind = registration.right().wire();
    row.applicationNumber = registration.applicationNumber().toString();
    row.filingDate = registration.filingDate();
    row.registeredOn = registration.registeredOn();
    row.expiresOn = registration.expiresOn();
    row.paidThroughYear = Registration.FIRST_PAID_YEARS;
    row.nextAnnuityDueOn = registration.nextAnnuityDueOn();
    row.title = registration.title();
    row.claimCount = registration.claimCount();
    row.holders = written(registration.holders());
    row.enteredAt = clock.now();
    row.persistAndFlush();
    return entry(row);
  }

  @Transactional
  Optional<RegisterEntry> find(RegistrationNumber number) {
    return RegisterRow.<RegisterRow>findByIdOptional(number.toString()).map(this::entry);
  }

  private static RegistrationNumber nextNumber(Right right) {
    Number serial =
        (Number)
            Panache.getEntityManager()
                .createNativeQuery(NEXT_SERIAL, Integer.class)
                .setParameter(1, right.wire())
                .getSingleResult();
    return new RegistrationNumber(right, serial.intValue());
  }

  private RegisterEntry entry(RegisterRow row) {
    return new RegisterEntry(
        RegistrationNumber.parse(row.registrationNumber),
        Right.parse(row.rightKind),
        ApplicationNumber.parse(row.applicationNumber),
        row.filingDate,
        row.registeredOn,
        row.expiresOn,
        row.paidThroughYear,
        row.nextAnnuityDueOn,
        row.title,
        row.claimCount,
        read(row.holders));
  }

  private String written(List<Holder> holders) {
    try {
      return json.writeValueAsString(holders);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Holders could not be written", e);
    }
  }

  private List<Holder> read(String holders) {
    try {
      return json.readValue(holders, HOLDERS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Holders could not be read", e);
    }
  }
}
