package org.patentoffice.formality.inbound;

import org.jspecify.annotations.Nullable;
import org.patentoffice.formality.rule.Party;

/** A person in an event. */
record WireParty(@Nullable String name, @Nullable String address) {

  Party toParty() {
    return new Party(nameOrEmpty(), address);
  }

  String nameOrEmpty() {
    return name == null ? "" : name;
  }
}
