package org.patentoffice.legalstatus.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Citations of Japanese law in English, as the Ministry of Justice's translations cite them: {@code
 * 特許法第66条第1項} is {@code Patent Act, Article 66(1)}. Our own rendering.
 */
public final class LegalBasis {
  /** The longer names first, since some begin alike. */
  private static final Map<String, String> LAWS = new LinkedHashMap<>();

  static {
    LAWS.put("特許法施行規則", "Regulation for Enforcement of the Patent Act");
    LAWS.put(
        "工業所有権に関する手続等の特例に関する法律",
        "Act on Special Provisions for Procedures related to Industrial Property Rights");
    LAWS.put("実用新案法", "Utility Model Act");
    LAWS.put("特許登録令", "Patent Registration Order");
    LAWS.put("特許法", "Patent Act");
  }

  private static final Map<String, String> PRACTICES =
      Map.of(
          "早期審査の運用", "practice of accelerated examination",
          "公報の正誤の運用", "practice of correcting gazettes",
          "出願の取下げの運用", "practice of withdrawing applications",
          "分類の付与の運用", "practice of classification");

  private static final Pattern CITATION = Pattern.compile("([^（]+)(?:（(.+)）)?");
  private static final Pattern PLACE =
      Pattern.compile("(?:第(\\d+)条(?:の(\\d+))?)?(?:第(\\d+)項)?(?:第(\\d)号)?");
  private static final String[] ITEMS = {
    "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
  };

  /** As many as the mapping data cite: no text of a request ever comes here. */
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private LegalBasis() {}

  /** The citation in English; unchanged where it cannot be read. */
  public static String english(String japanese) {
    return KNOWN.computeIfAbsent(japanese, LegalBasis::translate);
  }

  private static String translate(String japanese) {
    Optional<String> law = LAWS.keySet().stream().filter(japanese::startsWith).findFirst();
    Matcher citation = CITATION.matcher(japanese.substring(law.map(String::length).orElse(0)));
    if (law.isEmpty() || !citation.matches()) {
      return japanese;
    }
    String[] places = citation.group(1).split("、", -1);
    long articles = Arrays.stream(places).filter(place -> place.contains("条")).count();
    String practice = citation.group(2);
    return "%s, %s %s%s"
        .formatted(
            LAWS.get(law.get()),
            articles > 1 ? "Articles" : "Article",
            Arrays.stream(places).map(LegalBasis::place).collect(Collectors.joining(", ")),
            practice == null ? "" : " (%s)".formatted(PRACTICES.getOrDefault(practice, practice)));
  }

  private static String place(String japanese) {
    Matcher place = PLACE.matcher(japanese);
    if (!place.matches()) {
      return japanese;
    }
    StringBuilder english = new StringBuilder();
    if (place.group(1) != null) {
      english.append(place.group(1));
    }
    if (place.group(2) != null) {
      english.append('-').append(place.group(2));
    }
    if (place.group(3) != null) {
      english.append('(').append(place.group(3)).append(')');
    }
    if (place.group(4) != null) {
      english.append('(').append(ITEMS[Integer.parseInt(place.group(4))]).append(')');
    }
    return english.toString();
  }
}
