package org.patentoffice.receiving.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.patentoffice.receiving.desk.Envelopes.Envelope;
import org.patentoffice.receiving.desk.domain.Form;
import org.patentoffice.receiving.efiling.view.Language;

/** What the supervisor's page shows, in words. */
record SupervisorView(
    List<QueueView> queues,
    List<Supervision.Throughput> throughput,
    List<DifferenceView> differences,
    List<ErrorView> errors,
    List<TakeoverView> takeovers,
    long discarded) {
  private static final int SECONDS_PER_MINUTE = 60;
  private static final double PERCENT = 100;

  record QueueView(
      String name,
      long envelopes,
      long inHand,
      long overTarget,
      LocalDate oldestArrivedOn,
      long longestWaitMinutes) {}

  record DifferenceView(String form, String field, long compared, long differing, String percent) {}

  record ErrorView(String person, long compared, long wrong, String percent) {}

  record TakeoverView(
      String takenAt, String envelopeNumber, String fromPerson, String toPerson, String draft) {}

  record EnvelopeView(
      String number,
      String form,
      LocalDate arrivedOn,
      LocalDate filingDate,
      String state,
      int round,
      String outcome,
      String maybeCopyOf) {}

  /** Forms and fields by the names that people know. */
  static final class Titles {
    private final List<Form> forms;
    private final Language language;

    Titles(List<Form> forms, Language language) {
      this.forms = forms;
      this.language = language;
    }

    String form(String name) {
      return find(name).map(form -> language.of(form.titleJa(), form.titleEn())).orElse(name);
    }

    /** A field of a former version is called by its name in the data. */
    String field(String formName, String name) {
      return find(formName)
          .flatMap(form -> form.field(name))
          .map(field -> language.of(field.labelJa(), field.labelEn()))
          .orElse(name);
    }

    private Optional<Form> find(String name) {
      return forms.stream().filter(form -> form.name().equals(name)).findFirst();
    }
  }

  static SupervisorView of(Supervision.Overview overview, Titles titles, Language language) {
    return new SupervisorView(
        overview.queues().stream()
            .map(
                queue ->
                    new QueueView(
                        state(queue.state(), language),
                        queue.envelopes(),
                        queue.inHand(),
                        queue.overTarget(),
                        queue.oldestArrivedOn(),
                        queue.longestWaitSeconds() / SECONDS_PER_MINUTE))
            .toList(),
        overview.throughput(),
        overview.differences().stream()
            .map(
                each ->
                    new DifferenceView(
                        titles.form(each.form()),
                        titles.field(each.form(), each.field()),
                        each.compared(),
                        each.differing(),
                        percent(each.differing(), each.compared())))
            .toList(),
        overview.errors().stream()
            .map(
                each ->
                    new ErrorView(
                        each.person(),
                        each.compared(),
                        each.wrong(),
                        percent(each.wrong(), each.compared())))
            .toList(),
        overview.takeovers().stream()
            .map(
                each ->
                    new TakeoverView(
                        DeskPages.minute(each.takenAt()),
                        each.envelopeNumber(),
                        each.fromPerson(),
                        each.toPerson(),
                        each.withDraft() ? language.of("あり", "yes") : language.of("なし", "no")))
            .toList(),
        overview.discarded());
  }

  static EnvelopeView envelope(Envelope envelope, Titles titles, Language language) {
    String maybeCopyOf = envelope.state().equals("suspected") ? envelope.copyOf() : null;
    return new EnvelopeView(
        envelope.envelopeNumber(),
        titles.form(envelope.form()),
        envelope.arrivedOn(),
        envelope.filingDate(),
        state(envelope.state(), language),
        envelope.round(),
        outcome(envelope),
        Objects.requireNonNullElse(maybeCopyOf, ""));
  }

  /** The application that it is, is a copy of or may be one of; else why it was referred. */
  private static String outcome(Envelope envelope) {
    return Stream.of(envelope.applicationNumber(), envelope.copyOf(), envelope.referredReason())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  static String state(String state, Language language) {
    return switch (state) {
      case "registered" -> language.of("読取り待ち", "waits for its scan");
      case "first" -> language.of("一次入力待ち", "first keying");
      case "second" -> language.of("二次入力待ち", "second keying");
      case "adjudication" -> language.of("不一致の確定待ち", "adjudication");
      case "agreed" -> language.of("受付待ち", "agreed, being received");
      case "released" -> language.of("受付済み", "received");
      case "suspected" -> language.of("写しの疑い", "perhaps a copy");
      case "copy" -> language.of("オンライン出願の写し", "copy of an online filing");
      case "referred" -> language.of("方式審査に回付", "referred to formality examination");
      default -> state;
    };
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f", PERCENT * part / whole);
  }
}
