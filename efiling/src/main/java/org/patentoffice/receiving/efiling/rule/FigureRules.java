package org.patentoffice.receiving.efiling.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.finding.Place;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.item.Item;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.text.Width;

/**
 * Drawings against the description that speaks of them (form 30), and the figure of the abstract.
 */
final class FigureRules implements Rule {

  private static final String FIGURE = "図#";
  private static final Pattern MENTION = Pattern.compile("図([0-9]{1,4})");

  @Override
  public void check(Filing filing, Findings findings) {
    List<Item> figures =
        filing.texts(SheetKind.DRAWINGS).stream().filter(item -> item.is(FIGURE)).toList();
    for (Item figure : figures) {
      if (figure.images().size() != 1) {
        findings.add("figure.no-image", filing.at(figure), figure.name());
      }
    }
    if (filing.isApplication()) {
      sequence(filing, figures, findings);
      Set<Integer> drawn = ordinals(figures.stream());
      filing
          .manuscript()
          .part(SheetKind.DESCRIPTION)
          .ifPresent(description -> description(filing, description, figures, drawn, findings));
      filing
          .manuscript()
          .part(SheetKind.ABSTRACT)
          .flatMap(part -> part.item("選択図"))
          .ifPresent(chosen -> chosenFigure(filing, chosen, drawn, findings));
    }
  }

  private static void sequence(Filing filing, List<Item> figures, Findings findings) {
    int expected = 1;
    for (Item figure : figures) {
      if (figure.name().ordinal() != expected) {
        findings.add("figure.sequence", filing.at(figure), figure.name(), expected);
      }
      expected = figure.name().ordinal() + 1;
    }
  }

  private static void description(
      Filing filing, Sheet description, List<Item> figures, Set<Integer> drawn, Findings findings) {
    boolean explained = description.item("図面の簡単な説明").isPresent();
    if (!figures.isEmpty() && !explained) {
      findings.add("figure.no-brief-description", filing.at(description.opening()));
    }
    Set<Integer> described =
        ordinals(description.allItems().stream().filter(item -> item.is(FIGURE)));
    if (explained) {
      figures.stream()
          .filter(figure -> !described.contains(figure.name().ordinal()))
          .forEach(
              figure -> findings.add("figure.not-described", filing.at(figure), figure.name()));
    }
    mentions(filing, description)
        .forEach(
            (figure, place) -> {
              if (!drawn.contains(figure)) {
                findings.add("figure.not-drawn", place, figure);
              }
            });
  }

  /** Each figure that the text speaks of, with the place where it does so first. */
  private static Map<Integer, Place> mentions(Filing filing, Sheet description) {
    Map<Integer, Place> mentions = new LinkedHashMap<>();
    description
        .allItems()
        .forEach(
            item -> {
              if (item.is(FIGURE)) {
                mentions.putIfAbsent(item.name().ordinal(), filing.at(item));
              }
              for (Line line : item.lines()) {
                String text = line.text();
                if (text.indexOf('図') < 0) {
                  continue;
                }
                Matcher matcher = MENTION.matcher(Width.half(text));
                while (matcher.find()) {
                  mentions.putIfAbsent(
                      Integer.parseInt(matcher.group(1)), filing.at(item, line.number()));
                }
              }
            });
    return mentions;
  }

  private static void chosenFigure(
      Filing filing, Item chosen, Set<Integer> drawn, Findings findings) {
    String written = Width.code(chosen.value());
    Matcher matcher = MENTION.matcher(written);
    boolean known = matcher.matches() && drawn.contains(Integer.parseInt(matcher.group(1)));
    boolean none = written.equals("なし") && drawn.isEmpty();
    if (!known && !none) {
      findings.add("abstract.chosen-figure", filing.at(chosen), chosen.value());
    }
  }

  private static Set<Integer> ordinals(Stream<Item> figures) {
    return figures
        .map(figure -> figure.name().ordinal())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
