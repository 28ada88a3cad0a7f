package org.patentoffice.legalstatus.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.patentoffice.kit.outbox.Cause;
import org.patentoffice.kit.outbox.Outbox;
import org.patentoffice.kit.outbox.OutgoingEvent;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.legalstatus.event.EventCorrected;
import org.patentoffice.legalstatus.event.StatusChanged;
import org.patentoffice.legalstatus.mapping.ObservedEvent;
import org.patentoffice.legalstatus.recording.Booking;
import org.patentoffice.legalstatus.status.CaseReport;

/**
 * Carries out a correction: announces it and books it, in one transaction. Being an event on {@code
 * legal-status.status} it survives a rebuild from the topics.
 */
@ApplicationScoped
class CorrectionHandler {
  static final int LONGEST_REASON_CHARACTERS = 200;

  private final Booking booking;
  private final Outbox outbox;
  private final OfficeClock clock;

  CorrectionHandler(Booking booking, Outbox outbox, OfficeClock clock) {
    this.booking = booking;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Corrects the record of an event of a case.
   *
   * @return the id of the correction
   * @throws Problem 422 if the case has no such event, or the reason is missing or too long
   */
  @Transactional
  String correct(CaseReport report, CorrectEvent command, Cause cause) {
    String reason = reason(command);
    String target = command.eventId();
    if (target == null
        || report.recorded().stream().noneMatch(each -> each.event().id().equals(target))) {
      throw Problem.of(
          Problems.INVALID,
          "Expected eventId to be an event that is recorded of %s."
              .formatted(report.applicationNumber()),
          "eventId には %s について記録されたイベントを指定してください。".formatted(report.applicationNumber()));
    }
    EventCorrected correction =
        new EventCorrected(
            report.applicationNumber(),
            target,
            command.effectiveDate() == null ? EventCorrected.WITHDRAWN : EventCorrected.REDATED,
            command.effectiveDate(),
            clock.today(),
            reason);
    UUID id =
        outbox.append(
            new OutgoingEvent(
                StatusChanged.TOPIC,
                report.applicationNumber(),
                EventCorrected.NAME,
                correction,
                cause));
    booking.book(report.applicationNumber(), observed(id.toString(), correction), cause);
    return id.toString();
  }

  private static String reason(CorrectEvent command) {
    String reason = command.reason();
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON_CHARACTERS) {
      throw Problem.of(
          Problems.INVALID,
          "Expected a reason of at most %d characters: it is kept with the correction."
              .formatted(LONGEST_REASON_CHARACTERS),
          "訂正の理由を%d文字以内で入力してください。".formatted(LONGEST_REASON_CHARACTERS));
    }
    return reason;
  }

  private ObservedEvent observed(String id, EventCorrected correction) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("applicationNumber", correction.applicationNumber());
    fields.put("corrects", correction.corrects());
    fields.put("action", correction.action());
    if (correction.effectiveDate() != null) {
      fields.put("effectiveDate", correction.effectiveDate().toString());
    }
    fields.put("correctedOn", correction.correctedOn().toString());
    fields.put("reason", correction.reason());
    return new ObservedEvent(id, EventCorrected.TYPE, null, clock.now(), fields);
  }
}
