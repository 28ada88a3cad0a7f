package org.patentoffice.dossier.inbound;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentoffice.dossier.casefile.domain.Party;

/** A person as it stands in an event of receiving. */
record EventParty(@Nullable String identificationNumber, String name, @Nullable String address) {

  static List<Party> parties(@Nullable List<EventParty> parties) {
    return parties == null
        ? List.of()
        : parties.stream()
            .map(party -> new Party(party.name, party.identificationNumber, party.address))
            .toList();
  }
}
