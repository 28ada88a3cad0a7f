package org.patentoffice.formality.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a rule asks of the request. Each kind finds its own breaches. */
public sealed interface Requirement {

  /** The item must occur. */
  record ItemRequired(String item) implements Requirement {}

  /** Every occurrence of the item must have all these members. */
  record AllMembers(String item, List<String> members) implements Requirement {}

  /** Every occurrence of the item must have at least one of these members. */
  record AnyMember(String item, List<String> members) implements Requirement {}

  /** The item must occur where another one does. */
  record ItemWithItem(String item, String because) implements Requirement {}

  /** An application that says it comes from another must have the item. */
  record ItemIfDerived(String item) implements Requirement {}

  /** As long as the item names an original, that must be of the same applicants. */
  record ApplicantsOfOriginal(String item) implements Requirement {}

  /** An applicant that is a legal person and acts without an agent must name a representative. */
  record RepresentativeOfCompany(String member) implements Requirement {}

  /** An applicant abroad must act through an agent in Japan. */
  record AgentIfAbroad() implements Requirement {}

  /** The fee must be paid; judged by what the fee service says, not by the document. */
  record FeeRequired(FeePurpose purpose) implements Requirement {}

  /**
   * Where the request breaks this requirement.
   *
   * @return one per breach: the occurrence (from 1) of the item and how many there are
   */
  default List<Breach> breachesIn(RequestForm form) {
    return switch (this) {
      case ItemRequired(String item) -> form.has(item) ? List.of() : List.of(Breach.WHOLE);
      case AllMembers(String item, List<String> members) ->
          inEach(form.occurrences(item), occurrence -> occurrence.lacksAnyOf(members));
      case AnyMember(String item, List<String> members) ->
          inEach(form.occurrences(item), occurrence -> occurrence.lacksAllOf(members));
      case ItemWithItem(String item, String because) -> whole(form.has(because) && !form.has(item));
      case ItemIfDerived(String item) -> whole(form.derivation() != null && !form.has(item));
      case ApplicantsOfOriginal(String item) ->
          whole(isOfOtherApplicants(form.derivation()) && form.has(item));
      case RepresentativeOfCompany(String member) -> companiesWithout(member, form);
      case AgentIfAbroad() ->
          form.has(RequestForm.AGENT) ? List.of() : inEach(form.applicants(), Party::isAbroad);
      case FeeRequired(FeePurpose ignored) -> List.of();
    };
  }

  private static List<Breach> whole(boolean broken) {
    return broken ? List.of(Breach.WHOLE) : List.of();
  }

  private static boolean isOfOtherApplicants(@Nullable Derivation derivation) {
    return derivation != null && derivation.ofOtherApplicants();
  }

  private static List<Breach> companiesWithout(String member, RequestForm form) {
    if (form.has(RequestForm.AGENT)) {
      return List.of();
    }
    List<Item> groups = form.occurrences(RequestForm.APPLICANT);
    List<Party> parties = form.applicants();
    return IntStream.range(0, Math.min(groups.size(), parties.size()))
        .filter(at -> parties.get(at).isCompany() && groups.get(at).lacksAnyOf(List.of(member)))
        .mapToObj(at -> new Breach(at + 1, groups.size()))
        .toList();
  }

  private static <T> List<Breach> inEach(List<T> occurrences, Predicate<T> broken) {
    List<Breach> breaches = new ArrayList<>();
    for (int at = 0; at < occurrences.size(); at++) {
      if (broken.test(occurrences.get(at))) {
        breaches.add(new Breach(at + 1, occurrences.size()));
      }
    }
    return breaches;
  }

  /**
   * One breach.
   *
   * @param occurrence from 1
   * @param of how many occurrences the request has
   */
  record Breach(int occurrence, int of) {
    static final Breach WHOLE = new Breach(1, 1);

    boolean needsOrdinal() {
      return of > 1;
    }
  }
}
