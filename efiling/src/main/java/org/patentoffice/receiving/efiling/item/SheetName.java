package org.patentoffice.receiving.efiling.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.text.Table;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * A name that 【書類名】 may give, from {@code efiling/documents.tsv}.
 *
 * @param name such as 特許願 or 明細書
 * @param rights in whose cases there is such a document
 * @param documentCode the intermediate code, such as A63
 * @param rootElement of the bibliographic XML; empty for a part
 * @param documentElement below the root; for a part the value of {@code kind-of-document}
 * @param addressees who 【あて先】 may name
 */
public record SheetName(
    String name,
    SheetKind kind,
    Set<Right> rights,
    String documentCode,
    String rootElement,
    String documentElement,
    List<String> addressees) {

  /** Most names have one row; 図面 of a design is another sheet than 図面 of a patent. */
  private static final Map<String, List<SheetName>> NAMES = load();

  /** Finds a name as written, spaces ignored; empty if the office does not know it. */
  public static Optional<SheetName> find(String written) {
    return named(written).stream().findFirst();
  }

  /** The same, where the right of the case decides what is meant; any right's if it has none. */
  public static Optional<SheetName> find(String written, Right right) {
    return named(written).stream()
        .filter(name -> name.rights().contains(right))
        .findFirst()
        .or(() -> find(written));
  }

  /** The name of that kind of sheet in cases of this right; empty if they have none. */
  public static Optional<SheetName> of(SheetKind kind, Right right) {
    return NAMES.values().stream()
        .flatMap(Collection::stream)
        .filter(name -> name.kind() == kind && name.rights().contains(right))
        .findFirst();
  }

  /** Finds a name by the code that the XML has, such as A163; empty if there is none. */
  public static Optional<SheetName> ofSoftwareCode(String code) {
    return NAMES.values().stream()
        .flatMap(Collection::stream)
        .filter(name -> name.rights().stream().map(name::softwareCode).anyMatch(code::equals))
        .findFirst();
  }

  /** The right whose digit the code of a known document has: 2 in A263. */
  public static Right rightOfSoftwareCode(String code) {
    return Arrays.stream(Right.values())
        .filter(right -> code.length() > 1 && right.lawDigit() == code.charAt(1))
        .findFirst()
        .orElse(Right.PATENT);
  }

  /** The code of software and XML: letter, digit of the law, rest; A63 of a patent is A163. */
  public String softwareCode(Right right) {
    return documentCode.substring(0, 1) + right.lawDigit() + documentCode.substring(1);
  }

  /** The right that the name alone tells, as that of an application does. */
  Optional<Right> onlyRight() {
    return rights.size() == 1 ? Optional.of(rights.iterator().next()) : Optional.empty();
  }

  private static List<SheetName> named(String written) {
    return NAMES.getOrDefault(key(written), List.of());
  }

  private static String key(String written) {
    return Width.code(written);
  }

  private static Map<String, List<SheetName>> load() {
    Map<String, List<SheetName>> names = new LinkedHashMap<>();
    for (Table.Row row : Table.resource("/efiling/documents.tsv").rows()) {
      EnumSet<Right> rights = EnumSet.noneOf(Right.class);
      Arrays.stream(row.get("rights").split(",")).map(Right::parse).forEach(rights::add);
      SheetName name =
          new SheetName(
              row.get("name"),
              SheetKind.valueOf(row.get("sheet")),
              rights,
              row.get("documentCode"),
              row.get("rootElement"),
              row.get("documentElement"),
              List.of(row.get("addressees").split(",")));
      names.computeIfAbsent(key(name.name()), any -> new ArrayList<>()).add(name);
    }
    return names;
  }
}
