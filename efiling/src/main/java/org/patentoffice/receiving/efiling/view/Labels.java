package org.patentoffice.receiving.efiling.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.patentoffice.receiving.efiling.text.Table;
import org.patentoffice.receiving.efiling.text.Width;

/** How the elements of the converted XML are called, from {@code efiling/labels.tsv}. */
final class Labels {

  /** How an element is shown. */
  enum Kind {
    /** Its members stand below its name. */
    GROUP,
    /** Its text stands beside its name. */
    VALUE,
    /** Running text stands below its name. */
    TEXT,
    /** It has no name, only its content is shown. */
    INSIDE
  }

  /**
   * One element's label.
   *
   * @param ja item name; {@code #} stands for the number of the element
   * @param en our translation
   */
  record Label(String ja, String en, Kind kind) {
    Label numbered(String number) {
      return new Label(ja.replace("#", Width.full(number)), en.replace("#", number), kind);
    }
  }

  private record Key(String element, String ancestor, String document) {}

  private final Map<Key, Label> labels = new HashMap<>();

  Labels() {
    for (Table.Row row : Table.resource("/efiling/labels.tsv").rows()) {
      Key key = new Key(row.get("element"), row.get("ancestor"), row.get("document"));
      labels.put(
          key,
          new Label(
              row.get("ja"),
              row.get("en"),
              Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT))));
    }
  }

  /**
   * The label of an element.
   *
   * @param ancestors names, the nearest first
   * @param document intermediate code of the document, such as A63
   */
  Optional<Label> of(String element, Iterable<String> ancestors, String document) {
    for (String ancestor : ancestors) {
      Optional<Label> below =
          find(element, ancestor, document).or(() -> find(element, ancestor, ""));
      if (below.isPresent()) {
        return below;
      }
    }
    return find(element, "", document).or(() -> find(element, "", ""));
  }

  private Optional<Label> find(String element, String ancestor, String document) {
    return Optional.ofNullable(labels.get(new Key(element, ancestor, document)));
  }
}
