package org.patentoffice.receiving.casefile;

import java.util.Arrays;
import java.util.List;
import org.patentoffice.receiving.efiling.submission.Party;

/** The applicants of a case, as filed: enough to tell whether another case has the same. */
public record Applicants(List<Applicant> all) {

  public Applicants {
    all = List.copyOf(all);
  }

  /**
   * One of them.
   *
   * @param identificationNumber nine digits; empty if none was given
   */
  record Applicant(String identificationNumber, String name) {

    /** By their numbers if both have one, else by their names. */
    boolean is(Applicant other) {
      return (identificationNumber.isEmpty() || other.identificationNumber.isEmpty())
          ? name.equals(other.name)
          : identificationNumber.equals(other.identificationNumber);
    }
  }

  public static Applicants of(List<Party> parties) {
    return new Applicants(
        parties.stream()
            .map(
                party ->
                    new Applicant(
                        party.identificationNumber() == null ? "" : party.identificationNumber(),
                        party.name()))
            .toList());
  }

  /** Reads what {@link #written} wrote. */
  static Applicants read(String[] written) {
    return new Applicants(
        Arrays.stream(written)
            .map(one -> one.split(" ", 2))
            .map(one -> new Applicant(one[0], one[1]))
            .toList());
  }

  Object[] written() {
    return all.stream().map(one -> one.identificationNumber() + " " + one.name()).toArray();
  }

  /** Whether one of these is among the others. */
  boolean shareOneWith(Applicants others) {
    return all.stream().anyMatch(one -> others.all.stream().anyMatch(one::is));
  }

  /** Whether these are the same persons, in whatever order (Patent Act Art. 44(1), 46(1)). */
  public boolean areThoseOf(Applicants others) {
    return all.size() == others.all.size()
        && all.stream().allMatch(one -> others.all.stream().anyMatch(one::is));
  }
}
