package org.patentoffice.legalstatus.page;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.legalstatus.explanation.Explanation;
import org.patentoffice.legalstatus.language.Bilingual;
import org.patentoffice.legalstatus.language.Language;

/** Why a case is said to stand where it stands, in the reader's language. */
record ExplanationView(
    String applicationNumber,
    String sentence,
    String mappingVersion,
    String mappingName,
    List<Use> uses) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(OfficeClock.ZONE);

  /** What was made of one event of the office. */
  record Use(
      String eventType,
      String occurred,
      String recorded,
      @Nullable String rule,
      String because,
      List<Consequence> ledTo,
      List<Alternative> alternatives) {}

  /** A status event that it became. */
  record Consequence(
      String name, String code, String date, String legalBasis, String did, String evidence) {}

  /** A rule that did not apply. */
  record Alternative(String rule, String wouldHaveBeen, String whyNot) {}

  static ExplanationView of(Explanation explanation, Language language) {
    return new ExplanationView(
        explanation.applicationNumber(),
        explanation.sentence().in(language),
        explanation.mapping().version(),
        language == Language.JA ? explanation.mapping().nameJa() : explanation.mapping().nameEn(),
        explanation.uses().stream().map(use -> use(use, language)).toList());
  }

  private static Use use(Explanation.Use use, Language language) {
    return new Use(
        use.eventType(),
        minute(use.occurredAt()),
        minute(use.recordedAt()),
        use.rule(),
        use.because().in(language),
        use.ledTo().stream().map(each -> consequence(each, language)).toList(),
        use.alternatives().stream()
            .map(
                each ->
                    new Alternative(
                        each.rule(), each.wouldHaveBeen().in(language), each.whyNot().in(language)))
            .toList());
  }

  private static Consequence consequence(Explanation.Consequence each, Language language) {
    return new Consequence(
        each.name().in(language),
        each.code(),
        language.date(each.effectiveDate()),
        new Bilingual(each.legalBasis(), each.legalBasisEn()).in(language),
        each.did().in(language),
        each.evidence().in(language));
  }

  private static String minute(Instant instant) {
    return MINUTE.format(instant);
  }
}
