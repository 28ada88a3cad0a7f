package org.patentoffice.receiving.efiling.rule;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * The claims that a claim refers to: 請求項１又は２に記載の, 請求項１～３のいずれか.
 *
 * @param claims by number
 * @param alternative true if it refers to several and means any one of them
 */
record ClaimReferences(BitSet claims, boolean alternative) {

  private static final Pattern FIRST = Pattern.compile("請求項([0-9]{1,4})");

  /** A number directly behind a connective belongs to the list, unless it counts something. */
  private static final Pattern NEXT =
      Pattern.compile(
          "(、又は|、または|、若しくは|、もしくは|又は|または|若しくは|もしくは|及び|および|並びに|、|,|乃至|ないし|から|～|~|-)"
              + "(?:請求項)?([0-9]{1,4})(?![0-9]|つ|個|本|枚|種|段|回|倍|次|℃|%|mm|nm)");

  private static final Pattern RANGE = Pattern.compile("乃至|ないし|から|～|~|-");
  private static final Pattern ANY = Pattern.compile("又は|または|若しくは|もしくは|乃至|ないし|から|～|~|-");

  static ClaimReferences in(String claimText) {
    String text = Width.code(claimText);
    BitSet claims = new BitSet();
    boolean alternative = false;
    Matcher first = FIRST.matcher(text);
    Matcher next = NEXT.matcher(text);
    int position = 0;
    while (first.find(position)) {
      int last = Integer.parseInt(first.group(1));
      claims.set(last);
      position = first.end();
      while (next.find(position) && next.start() == position) {
        int number = Integer.parseInt(next.group(2));
        if (RANGE.matcher(next.group(1)).matches()) {
          claims.set(last, Math.max(last, number) + 1);
        }
        claims.set(number);
        alternative |= ANY.matcher(next.group(1)).find();
        last = number;
        position = next.end();
      }
      alternative |= text.startsWith("のいずれか", position) || text.startsWith("の何れか", position);
    }
    return new ClaimReferences(claims, alternative && claims.cardinality() > 1);
  }
}
