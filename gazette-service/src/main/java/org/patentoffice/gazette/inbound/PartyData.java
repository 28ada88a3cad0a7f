package org.patentoffice.gazette.inbound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.gazette.casefile.Person;

/** A person in an event. */
record PartyData(
    String name,
    @Nullable String address,
    @Nullable String identificationNumber,
    @Nullable String representative) {

  static List<Person> people(@Nullable List<PartyData> parties) {
    return parties == null
        ? List.of()
        : parties.stream()
            .map(
                party ->
                    new Person(
                        party.name,
                        party.address,
                        party.identificationNumber,
                        party.representative))
            .toList();
  }
}
