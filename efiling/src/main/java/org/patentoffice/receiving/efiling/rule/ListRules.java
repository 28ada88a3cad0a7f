package org.patentoffice.receiving.efiling.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.item.SheetName;
import org.patentoffice.receiving.efiling.text.Width;

/** 【提出物件の目録】 of an application against the parts that are really there. */
final class ListRules implements Rule {

  private static final String TRANSLATION = "の翻訳文";
  private static final Pattern OBJECT = Pattern.compile("(.+?)([0-9]{1,2})?");

  @Override
  public void check(Filing filing, Findings findings) {
    Optional<Item> list = filing.request().item("提出物件の目録");
    if (list.isEmpty() || !filing.isApplication()) {
      return;
    }
    List<SheetKind> listed = new ArrayList<>();
    for (Item object : list.get().members("物件名")) {
      Matcher matcher = OBJECT.matcher(Width.code(object.value()));
      if (!matcher.matches()) {
        continue;
      }
      if (matcher.group(2) == null) {
        findings.add("list.no-count", filing.at(object), object.value());
      }
      Optional<SheetName> part =
          SheetName.find(partName(matcher.group(1)), filing.right())
              .filter(name -> name.kind().role() == SheetKind.Role.PART);
      if (part.isPresent()) {
        listed.add(part.get().kind());
        if (filing.manuscript().part(part.get().kind()).isEmpty()) {
          findings.add("list.part-absent", filing.at(object), part.get().name());
        }
      }
    }
    for (Sheet part : filing.manuscript().sheets().stream().skip(1).toList()) {
      if (part.kind().role() == SheetKind.Role.PART && !listed.contains(part.kind())) {
        findings.add("list.part-unlisted", filing.at(part.opening()), part.name());
      }
    }
  }

  /** The list of a national phase entry says 明細書の翻訳文 and 請求の範囲の翻訳文. */
  private static String partName(String listed) {
    if (!listed.endsWith(TRANSLATION)) {
      return listed;
    }
    String name = listed.substring(0, listed.length() - TRANSLATION.length());
    return name.equals("請求の範囲") ? "特許" + name : name;
  }
}
