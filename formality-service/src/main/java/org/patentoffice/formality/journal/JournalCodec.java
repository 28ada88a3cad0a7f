package org.patentoffice.formality.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentoffice.formality.procedure.Act;
import org.patentoffice.formality.procedure.Deadline;
import org.patentoffice.formality.procedure.Entry;
import org.patentoffice.formality.procedure.Fact;

/**
 * Writes journal entries as JSON and reads them back. The names of kinds are for ever: a journal
 * outlives the classes that wrote it, so they are listed here and not taken from the classes.
 * Unknown fields are ignored, new ones must be optional.
 */
final class JournalCodec {

  private static final Map<String, Class<? extends Entry>> KINDS =
      Map.ofEntries(
          Map.entry("filing-received", Fact.FilingReceived.class),
          Map.entry("document-received", Fact.DocumentReceived.class),
          Map.entry("fee-paid", Fact.FeePaid.class),
          Map.entry("fee-unpaid", Fact.FeeUnpaid.class),
          Map.entry("registration-fee-overdue", Fact.RegistrationFeeOverdue.class),
          Map.entry("digitisation-fee-paid", Fact.DigitisationFeePaid.class),
          Map.entry("digitisation-fee-unpaid", Fact.DigitisationFeeUnpaid.class),
          Map.entry("digitisation-fee-ordered", Act.DigitisationFeeOrdered.class),
          Map.entry("reasons-notified", Fact.ReasonsNotified.class),
          Map.entry("time-limit-extended", Act.TimeLimitExtended.class),
          Map.entry("notice-served", Fact.NoticeServed.class),
          Map.entry("examination-concluded", Fact.ExaminationConcluded.class),
          Map.entry("refusal-became-final", Fact.RefusalBecameFinal.class),
          Map.entry("period-over", Fact.PeriodOver.class),
          Map.entry("formalities-completed", Act.FormalitiesCompleted.class),
          Map.entry("amendment-ordered", Act.AmendmentOrdered.class),
          Map.entry("procedure-dismissed", Act.ProcedureDismissed.class),
          Map.entry("deemed-withdrawn", Act.DeemedWithdrawn.class));

  private static final Map<Class<? extends Entry>, String> NAMES =
      KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private final JsonMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .addMixIn(Deadline.Of.class, DeadlineKinds.class)
          .build();

  /** An entry as it is stored. */
  record Stored(String kind, String body) {}

  Stored write(Entry entry) {
    String kind = NAMES.get(entry.getClass());
    if (kind == null) {
      throw new IllegalStateException("No journal name for " + entry.getClass());
    }
    try {
      return new Stored(kind, json.writeValueAsString(entry));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Could not write a journal entry of kind " + kind, e);
    }
  }

  Entry read(Stored stored) {
    Class<? extends Entry> kind = KINDS.get(stored.kind());
    if (kind == null) {
      throw new IllegalStateException("Expected a known journal entry, but got " + stored.kind());
    }
    try {
      return json.readValue(stored.body(), kind);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Could not read a journal entry of kind " + stored.kind(), e);
    }
  }

  static Stream<Class<? extends Entry>> kinds() {
    return KINDS.values().stream();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(
        value = Deadline.RequestForExamination.class,
        name = "request-for-examination"),
    @JsonSubTypes.Type(value = Deadline.AnswerToOrder.class, name = "answer-to-order")
  })
  private interface DeadlineKinds {}
}
