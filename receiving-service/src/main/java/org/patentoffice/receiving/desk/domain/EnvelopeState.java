package org.patentoffice.receiving.desk.domain;

import java.util.Set;

/**
 * Where an envelope is on its way. Each round keys a set of fields: the first round all of them, a
 * later one those that the rules of reception found wrong.
 *
 * <pre>
 * Registered ──scanned──▶ FirstKeying
 *
 *   ┌────────────────────────── refused(fields), round + 1 ─────────────────────────────┐
 *   ▼                                                                                   │
 * FirstKeying ──keyed──▶ SecondKeying ──keyed, some differ──▶ Adjudication ──settled──▶ Agreed ──received──▶ Received
 *   │  │                   │  └──────────keyed, all alike───────────│──────────────────▲
 *   │  └── nothing is keyed again (policy) ─────────────────────────│──────────────────┘
 *   └──────────────────────┴──────── referred ──────────────────────┴──▶ Referred
 *
 *                       Agreed ──looks like what was filed online──▶ Suspected ──it is one──▶ Copy
 *                         ▲                                             │
 *                         └──────────────── it is none ─────────────────┘
 * </pre>
 *
 * <p>An agreed record may already have been received when the desk learns of it, so it cannot be
 * referred. What the paper itself lacks, no keying can mend: it is referred to formality
 * examination (Patent Act Art. 17(3), 18-2).
 */
public sealed interface EnvelopeState {

  /** Nobody has agreed on it yet: it may still go another way. */
  sealed interface Referable extends EnvelopeState {
    /** Gives it to formality examination: there is nothing that scanning or keying could do. */
    default Referred referred() {
      return new Referred();
    }
  }

  /** In which a person has something to do. */
  sealed interface Open extends Referable {
    /** From 1. */
    int round();

    /** What is to be keyed. */
    Set<String> fields();
  }

  /** Waits for its scan: nobody keys it before. */
  record Registered() implements Referable {
    /**
     * Its pages are there.
     *
     * @param fields of its form, all of them
     */
    public FirstKeying scanned(Set<String> fields) {
      return new FirstKeying(1, fields, Values.NONE);
    }
  }

  /**
   * Waits for the first person.
   *
   * @param record what was agreed in the rounds before
   */
  record FirstKeying(int round, Set<String> fields, Values record) implements Open {
    /**
     * Keyed once.
     *
     * @param again which fields a second person keys too
     */
    public EnvelopeState keyed(Values first, Set<String> again) {
      return again.isEmpty()
          ? new Agreed(round, record.with(first.only(fields)))
          : new SecondKeying(round, again, record, first.only(fields));
    }
  }

  /** Waits for the second person. */
  record SecondKeying(int round, Set<String> fields, Values record, Values first) implements Open {
    /** Keyed again. */
    public EnvelopeState keyed(Values second) {
      Set<String> differing = first.differing(second, fields);
      return differing.isEmpty()
          ? new Agreed(round, record.with(first))
          : new Adjudication(round, differing, record, first, second.only(fields));
    }
  }

  /** Waits for the third person, who is asked only about what differs. */
  record Adjudication(int round, Set<String> fields, Values record, Values first, Values second)
      implements Open {
    /** Settled. */
    public Agreed settled(Values third) {
      return new Agreed(round, record.with(first).with(third.only(fields)));
    }
  }

  /**
   * Nothing is left to be keyed; the office's own machinery receives it.
   *
   * @param distinct whether somebody has said that it is no copy of what was filed online
   */
  record Agreed(int round, Values record, boolean distinct) implements EnvelopeState {
    public Agreed(int round, Values record) {
      this(round, record, false);
    }

    /** It looks like what was filed online. */
    public Suspected suspected() {
      return new Suspected(round, record);
    }

    /** It has its application number. */
    public Received received() {
      return new Received();
    }

    /**
     * The rules of reception refused it.
     *
     * @param wrong the fields that are wrong, not empty
     */
    public FirstKeying refused(Set<String> wrong) {
      return new FirstKeying(round + 1, wrong, record);
    }
  }

  /** It looks like a copy of what was filed online: somebody decides. */
  record Suspected(int round, Values record) implements EnvelopeState {
    /** It is one: the application that is there already stays the only one. */
    public Copy copy() {
      return new Copy();
    }

    /** It is none, and is received like any other. */
    public Agreed distinct() {
      return new Agreed(round, record, true);
    }
  }

  /** It repeats on paper what was filed online, and is kept with that. */
  record Copy() implements EnvelopeState {}

  /** It is an application like any other. */
  record Received() implements EnvelopeState {}

  /** Formality examination has it, on paper. */
  record Referred() implements EnvelopeState {}
}
