package org.patentoffice.receiving.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.kit.content.ContentStore.Content;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.kit.timer.Timers;
import org.patentoffice.receiving.desk.Envelopes.Envelope;
import org.patentoffice.receiving.desk.Envelopes.Held;
import org.patentoffice.receiving.desk.Tasks.Task;
import org.patentoffice.receiving.desk.domain.EnvelopeState;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Adjudication;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Agreed;
import org.patentoffice.receiving.desk.domain.EnvelopeState.FirstKeying;
import org.patentoffice.receiving.desk.domain.EnvelopeState.Registered;
import org.patentoffice.receiving.desk.domain.EnvelopeState.SecondKeying;
import org.patentoffice.receiving.desk.domain.Field;
import org.patentoffice.receiving.desk.domain.Form;
import org.patentoffice.receiving.desk.domain.Forms;
import org.patentoffice.receiving.desk.domain.Normal;
import org.patentoffice.receiving.desk.domain.Values;
import org.patentoffice.receiving.numbering.Numbers;
import org.patentoffice.receiving.scan.ScanReader.Scan;

/** Takes envelopes, gives work to people and brings what they key together. */
@ApplicationScoped
class Desk {
  static final String RELEASE = "desk-release";

  private static final int PERCENT = 100;

  private final Forms forms = Forms.current();
  private final Envelopes envelopes;
  private final Tasks tasks;
  private final Numbers numbers;
  private final ContentStore contents;
  private final Timers timers;
  private final OfficeClock clock;

  Desk(
      Envelopes envelopes,
      Tasks tasks,
      Numbers numbers,
      ContentStore contents,
      Timers timers,
      OfficeClock clock) {
    this.envelopes = envelopes;
    this.tasks = tasks;
    this.numbers = numbers;
    this.contents = contents;
    this.timers = timers;
    this.clock = clock;
  }

  /** The forms that can be registered. */
  List<Form> forms() {
    return forms.newest();
  }

  /**
   * Registers an envelope: its number is on its barcode from here on, whatever becomes of it.
   *
   * @param postmarkedOn null if there is no legible postmark
   * @param scans none if it is scanned later, in a batch
   */
  @Transactional
  Envelope register(
      Form form,
      LocalDate arrivedOn,
      @Nullable LocalDate postmarkedOn,
      int sheets,
      List<Scan> scans,
      String by) {
    List<Content> kept = new ArrayList<>();
    List<ScannedPage> pages = new ArrayList<>();
    for (Scan scan : scans) {
      Content file = contents.content(scan.bytes(), scan.mediaType());
      kept.add(file);
      int index = 0;
      for (byte[] page : scan.pages()) {
        Content image = contents.content(page, "image/png");
        kept.add(image);
        pages.add(new ScannedPage(file.ref().sha256(), index, image.ref().sha256()));
        index++;
      }
    }
    contents.putAll(kept);
    DocumentNumber number = numbers.takeReceivedOnPaper(clock.today());
    envelopes.add(
        number.toString(),
        form.name(),
        form.version(),
        arrivedOn,
        postmarkedOn,
        sheets,
        form.fieldNames(),
        clock.today(),
        by);
    if (!pages.isEmpty()) {
      envelopes.scanned(number.toString(), pages);
      tasks.open(number.toString(), new Registered().scanned(form.fieldNames()));
    }
    return envelopes.find(number.toString()).orElseThrow().envelope();
  }

  /** What the person was at, else the oldest that he may do; empty if there is nothing. */
  @Transactional
  Optional<Work> next(String person) {
    Optional<Task> task = tasks.heldBy(person).or(() -> tasks.next(person));
    task.ifPresent(found -> tasks.lease(found, person));
    return task.map(found -> work(tasks.find(found.taskId()).orElseThrow()));
  }

  /** What the person has. */
  @Transactional
  Work work(long taskId, String person) {
    return work(held(tasks.find(taskId), taskId, person));
  }

  /** The image of a page of what the person has. */
  @Transactional
  byte[] page(long taskId, int page, String person) {
    return image(held(tasks.find(taskId), taskId, person).envelopeNumber(), page);
  }

  /** The image of a page. */
  @Transactional
  byte[] image(String envelopeNumber, int page) {
    return envelopes
        .page(envelopeNumber, page)
        .flatMap(found -> contents.get(found.imageSha256()))
        .orElseThrow(() -> DeskProblems.noEnvelope(envelopeNumber));
  }

  /**
   * Keeps what is typed so far, which also gives more time.
   *
   * @return the task with its new time
   */
  @Transactional
  Work draft(long taskId, String person, Map<String, String> typed) {
    Task task = held(tasks.lock(taskId), taskId, person);
    Form form = form(task.envelopeNumber());
    requireKnown(task, form, typed);
    tasks.draft(taskId, task.draft().with(new Values(typed)));
    tasks.renew(taskId, person);
    return work(tasks.find(taskId).orElseThrow());
  }

  /** Gives the task back; the draft stays. */
  @Transactional
  void handBack(long taskId, String person) {
    held(tasks.lock(taskId), taskId, person);
    tasks.handBack(taskId);
  }

  /**
   * The person is done with it.
   *
   * @param typed a value for each field; empty where the paper has none
   * @throws org.patentoffice.kit.problem.Problem {@code keyed-invalid} with the fields and
   *     characters
   */
  @Transactional
  void keyed(long taskId, String person, Map<String, String> typed) {
    Task seen = held(tasks.find(taskId), taskId, person);
    Held held = envelopes.lock(seen.envelopeNumber()).orElseThrow();
    Task task = held(tasks.lock(taskId), taskId, person);
    Form form = form(held.envelope());
    requireKnown(task, form, typed);
    Values values = normal(task, form, held.envelope().pages(), typed);
    tasks.keyed(taskId, person, values);
    move(held, form, values);
  }

  /**
   * Gives an envelope to formality examination: the paper itself lacks something.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code conflict} when nobody is to key it any more
   */
  @Transactional
  void refer(String envelopeNumber, String person, String reason) {
    Held held =
        envelopes.lock(envelopeNumber).orElseThrow(() -> DeskProblems.noEnvelope(envelopeNumber));
    if (!(held.state() instanceof EnvelopeState.Referable)) {
      throw DeskProblems.notReferable(envelopeNumber, held.envelope().state());
    }
    tasks.close(envelopeNumber);
    envelopes.referred(envelopeNumber, person, reason);
  }

  /**
   * Says whether an envelope is a copy of the application filed online that it looks like. A copy
   * gets no number of its own; another one is received now.
   *
   * @throws org.patentoffice.kit.problem.Problem {@code conflict} when it is not under suspicion
   */
  @Transactional
  void decide(String envelopeNumber, boolean copy, String person, String reason) {
    Held held =
        envelopes.lock(envelopeNumber).orElseThrow(() -> DeskProblems.noEnvelope(envelopeNumber));
    if (!(held.state() instanceof EnvelopeState.Suspected)) {
      throw DeskProblems.notSuspected(envelopeNumber, held.envelope().state());
    }
    envelopes.decided(envelopeNumber, copy, person, reason);
    if (!copy) {
      timers.schedule(RELEASE, envelopeNumber, clock.now(), null);
    }
  }

  private void move(Held held, Form form, Values values) {
    String number = held.envelope().envelopeNumber();
    EnvelopeState next =
        switch (held.state()) {
          case FirstKeying first ->
              first.keyed(
                  values,
                  form.policy()
                      .again(form, first.fields(), ThreadLocalRandom.current().nextInt(PERCENT)));
          case SecondKeying second -> second.keyed(values);
          case Adjudication adjudication -> adjudication.settled(values);
          case Agreed agreed -> throw notOpen(number, agreed);
          case Registered registered -> throw notOpen(number, registered);
          case EnvelopeState.Received received -> throw notOpen(number, received);
          case EnvelopeState.Referred referred -> throw notOpen(number, referred);
          case EnvelopeState.Suspected suspected -> throw notOpen(number, suspected);
          case EnvelopeState.Copy copy -> throw notOpen(number, copy);
        };
    switch (next) {
      case SecondKeying second -> {
        envelopes.second(number);
        tasks.open(number, second);
      }
      case Adjudication adjudication -> {
        envelopes.adjudication(number);
        tasks.open(number, adjudication);
      }
      case Agreed agreed -> {
        envelopes.agreed(number, agreed);
        timers.schedule(RELEASE, number, clock.now(), null);
      }
      case FirstKeying first -> throw notOpen(number, first);
      case Registered registered -> throw notOpen(number, registered);
      case EnvelopeState.Received received -> throw notOpen(number, received);
      case EnvelopeState.Referred referred -> throw notOpen(number, referred);
      case EnvelopeState.Suspected suspected -> throw notOpen(number, suspected);
      case EnvelopeState.Copy copy -> throw notOpen(number, copy);
    }
  }

  /** Nobody keys an envelope in such a state or into it. */
  private static IllegalStateException notOpen(String number, EnvelopeState state) {
    return new IllegalStateException("Nobody can have keyed %s: %s".formatted(number, state));
  }

  private Work work(Task task) {
    Held held = envelopes.find(task.envelopeNumber()).orElseThrow();
    return Work.of(task, held, form(held.envelope()));
  }

  private Form form(String envelopeNumber) {
    return form(envelopes.find(envelopeNumber).orElseThrow().envelope());
  }

  private Form form(Envelope envelope) {
    return forms.get(envelope.form(), envelope.formVersion());
  }

  /** Another's task and none at all look alike; one that was taken over says so. */
  private Task held(Optional<Task> task, long taskId, String person) {
    return task.filter(found -> found.isHeldBy(person))
        .orElseThrow(
            () ->
                tasks.wasTakenFrom(taskId, person)
                    ? DeskProblems.takenOver()
                    : DeskProblems.noTask(taskId));
  }

  private static void requireKnown(Task task, Form form, Map<String, String> typed) {
    for (String name : typed.keySet()) {
      if (form.field(name).isEmpty() || !task.fields().contains(name)) {
        throw DeskProblems.invalid(
            "/values/" + name,
            "Expected values of the fields %s only, but got \"%s\".".formatted(task.fields(), name),
            "この作業の欄ではありません（%s）。".formatted(name));
      }
    }
  }

  private static Values normal(Task task, Form form, int pages, Map<String, String> typed) {
    Map<String, String> values = new LinkedHashMap<>();
    List<Map<String, String>> wrong = new ArrayList<>();
    for (Field field : form.fields()) {
      if (task.fields().contains(field.name())) {
        String keyed = typed.get(field.name());
        if (keyed == null) {
          wrong.add(
              Map.of(
                  "field",
                  field.name(),
                  "messageEn",
                  "Expected a value; send an empty one where the paper has none.",
                  "messageJa",
                  "値がありません。紙にないときは空欄を送信してください。"));
          continue;
        }
        if (field.kind() == Field.Kind.PICTURE) {
          if (!keyed.isBlank() && Field.Region.marked(keyed, pages).isEmpty()) {
            wrong.add(noPicture(field));
          }
          values.put(field.name(), Normal.of(field, keyed));
          continue;
        }
        Normal.forbidden(field, keyed).stream()
            .limit(1)
            .forEach(
                forbidden ->
                    wrong.add(
                        Map.of(
                            "field",
                            field.name(),
                            "messageEn",
                            "Character %d, \"%s\", may not stand here. Key a character that JIS does"
                                    .formatted(forbidden.position() + 1, forbidden.character())
                                + " not have by the nearest one between ▲ and ▼.",
                            "messageJa",
                            "%d文字目の「%s」は使用できません。JIS にない文字は、近い文字を▲▼で挟んで入力してください。"
                                .formatted(forbidden.position() + 1, forbidden.character()))));
        values.put(field.name(), Normal.of(field, keyed));
      }
    }
    if (!wrong.isEmpty()) {
      throw DeskProblems.keyedInvalid(wrong);
    }
    return new Values(values);
  }

  private static Map<String, String> noPicture(Field field) {
    return Map.of(
        "field",
        field.name(),
        "messageEn",
        "Expected a frame on a page: page, left, top, width, height, each of the last four a part of"
            + " the page from 0 to 1. Mark it again.",
        "messageJa",
        "枠の指定が正しくありません（頁、左、上、幅、高さ。頁に対する割合で0から1まで）。指定し直してください。");
  }
}
