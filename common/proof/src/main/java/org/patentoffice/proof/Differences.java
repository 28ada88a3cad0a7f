package org.patentoffice.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where two JSON trees differ. */
final class Differences {
  static final int MAX_NAMED = 5;
  private static final int MAX_SHOWN_CHARACTERS = 80;

  private final List<Fault> faults = new ArrayList<>();

  private Differences() {}

  /** At most {@value #MAX_NAMED} faults, each with its place as a JSON pointer (RFC 6901). */
  static List<Fault> between(JsonNode readable, JsonNode signed) {
    Differences differences = new Differences();
    differences.walk("", readable, signed);
    return differences.faults;
  }

  private void walk(String place, JsonNode readable, JsonNode signed) {
    if (readable.equals(signed) || faults.size() == MAX_NAMED) {
      return;
    }
    if (readable.isObject() && signed.isObject()) {
      Set<String> names = new LinkedHashSet<>();
      signed.fieldNames().forEachRemaining(names::add);
      readable.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> walk(place + "/" + name, readable.path(name), signed.path(name)));
    } else if (readable.isArray() && signed.isArray() && readable.size() == signed.size()) {
      for (int i = 0; i < signed.size(); i++) {
        walk(place + "/" + i, readable.path(i), signed.path(i));
      }
    } else {
      faults.add(
          new Fault(
              Fault.Kind.READABLE_PART_CHANGED,
              "%s reads %s, but signed is %s.".formatted(place, shown(readable), shown(signed)),
              "%s の記載は %s ですが、署名された内容は %s です。".formatted(place, shown(readable), shown(signed))));
    }
  }

  private static String shown(JsonNode node) {
    if (node.isMissingNode()) {
      return "–";
    }
    String text = node.toString();
    return text.length() <= MAX_SHOWN_CHARACTERS
        ? text
        : text.substring(0, MAX_SHOWN_CHARACTERS) + "…";
  }
}
