package org.patentoffice.receiving.efiling.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.patentoffice.receiving.efiling.text.Table;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * A name that 【書類名】 may give, from {@code efiling/documents.tsv}.
 *
 * @param name such as 特許願 or 明細書
 * @param documentCode the intermediate code, such as A63
 * @param softwareCode the code in XML, such as A163
 * @param rootElement of the bibliographic XML; empty for a part
 * @param documentElement below the root; for a part the value of {@code kind-of-document}
 * @param addressees who 【あて先】 may name
 */
public record SheetName(
    String name,
    SheetKind kind,
    String documentCode,
    String softwareCode,
    String rootElement,
    String documentElement,
    List<String> addressees) {

  private static final Map<String, SheetName> NAMES = load();

  /** Finds a name as written, spaces ignored; empty if the office does not know it. */
  public static Optional<SheetName> find(String written) {
    return Optional.ofNullable(NAMES.get(key(written)));
  }

  /** Finds a name by the code that the XML has, such as A163; empty if there is none. */
  public static Optional<SheetName> ofSoftwareCode(String code) {
    return NAMES.values().stream().filter(name -> name.softwareCode().equals(code)).findFirst();
  }

  private static String key(String written) {
    return Width.code(written);
  }

  private static Map<String, SheetName> load() {
    Map<String, SheetName> names = new LinkedHashMap<>();
    for (Table.Row row : Table.resource("/efiling/documents.tsv").rows()) {
      SheetName name =
          new SheetName(
              row.get("name"),
              SheetKind.valueOf(row.get("sheet")),
              row.get("documentCode"),
              row.get("softwareCode"),
              row.get("rootElement"),
              row.get("documentElement"),
              List.of(row.get("addressees").split(",")));
      names.put(key(name.name()), name);
    }
    return names;
  }
}
