package org.patentoffice.legalstatus.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.address.Page;
import org.patentoffice.legalstatus.edition.EditionInForce;
import org.patentoffice.legalstatus.language.Language;
import org.patentoffice.legalstatus.listing.CaseLine;
import org.patentoffice.legalstatus.listing.Criteria;
import org.patentoffice.legalstatus.listing.PublishedCases;
import org.patentoffice.legalstatus.mapping.Effect;
import org.patentoffice.legalstatus.mapping.NationalEvent;
import org.patentoffice.legalstatus.st27.CodeLists;
import org.patentoffice.legalstatus.st27.EventCode;
import org.patentoffice.legalstatus.st27.Stage;
import org.patentoffice.legalstatus.status.Moment;

/** Words a search by stage and event for people. */
@ApplicationScoped
class SearchViews {
  private static final String ADDRESS = "/legal-status/search";

  private final PublishedCases cases;
  private final EditionInForce editions;
  private final CodeLists lists;

  SearchViews(PublishedCases cases, EditionInForce editions, CodeLists lists) {
    this.cases = cases;
    this.editions = editions;
    this.lists = lists;
  }

  /** What can be searched by, nothing chosen. */
  SearchView.Choices choices(Language language) {
    return choices(Criteria.ALL, Moment.NOW, language);
  }

  private SearchView.Choices choices(Criteria criteria, Moment moment, Language language) {
    return new SearchView.Choices(
        Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.NOT_FILED)
            .map(
                stage ->
                    choice(
                        String.valueOf(stage.code()),
                        lists.name(stage).in(language),
                        stage == criteria.stage()))
            .toList(),
        events(criteria.event(), language),
        moment.asOf() == null ? null : moment.asOf().toString());
  }

  /** The events that can put a case in its stage. */
  private List<SearchView.Choice> events(@Nullable EventCode chosen, Language language) {
    TreeMap<String, SearchView.Choice> events = new TreeMap<>();
    for (NationalEvent national : editions.now().mapping().nationalEvents()) {
      if (places(national.effect())) {
        EventCode code = code(national);
        events.putIfAbsent(
            code.text(),
            choice(
                code.text(),
                lists.hasTitle(code) ? lists.name(code).in(language) : national.name().in(language),
                code.equals(chosen)));
      }
    }
    if (chosen != null) {
      events.putIfAbsent(
          chosen.text(), choice(chosen.text(), lists.name(chosen).in(language), true));
    }
    return List.copyOf(events.values());
  }

  private static boolean places(Effect effect) {
    return switch (effect) {
      case Effect.Moves moves -> true;
      case Effect.Opens opens -> true;
      case Effect.Closes closes -> true;
      case Effect.Stays stays -> false;
      case Effect.Annuls annuls -> false;
      case Effect.Restores restores -> false;
      case Effect.Corrects corrects -> false;
    };
  }

  private static EventCode code(NationalEvent national) {
    EventCode detailed = national.detailedEvent();
    return detailed == null ? national.keyEvent() : detailed;
  }

  private static SearchView.Choice choice(String code, String name, boolean chosen) {
    return new SearchView.Choice(code, name.equals(code) ? code : code + " " + name, chosen);
  }

  SearchView of(Criteria criteria, Moment moment, Page page, Language language) {
    PublishedCases.Cut cut = cases.cut(criteria, moment, page);
    long total = cut.total();
    List<CaseLine> lines = cut.lines();
    UnaryOperator<UriBuilder> question = address -> asked(address, criteria, moment, language);
    return new SearchView(
        choices(criteria, moment, language),
        moment.asOf() == null ? null : language.date(moment.asOf()),
        moment.knownAt() == null ? null : StatusViews.minute(moment.knownAt()),
        total,
        "%d–%d".formatted(page.offset() + 1, page.offset() + lines.size()),
        lines.stream()
            .map(
                line ->
                    found(
                        line,
                        moment
                            .in(UriBuilder.fromPath("/legal-status/{number}"))
                            .queryParam("lang", language.tag())
                            .build(line.applicationNumber())
                            .toString(),
                        language))
            .toList(),
        page.offset() > 0 ? turned(question, page.previous()) : null,
        page.hasNext(total) ? turned(question, page.next()) : null,
        question.apply(UriBuilder.fromPath(ADDRESS + ".csv")).build().toString());
  }

  /** A count as people write it. */
  static String written(long count) {
    return NumberFormat.getIntegerInstance(Locale.UK).format(count);
  }

  private SearchView.Found found(CaseLine line, String address, Language language) {
    Stage stage = Stage.of(line.stage());
    String event = line.detailedEvent() == null ? line.keyEvent() : line.detailedEvent();
    return new SearchView.Found(
        line.applicationNumber(),
        address,
        line.registrationNumber(),
        line.title(),
        stage.code() + " " + lists.name(stage).in(language),
        stage == Stage.TERMINATION,
        event == null ? null : event(new EventCode(event), language),
        line.detailedCertainty() == null
            ? null
            : Certainties.word(line.detailedCertainty(), language),
        line.detailedCertainty(),
        line.since() == null ? null : language.date(line.since()));
  }

  private String event(EventCode code, Language language) {
    return lists.hasTitle(code) ? code + " " + lists.name(code).in(language) : code.text();
  }

  private static String turned(UnaryOperator<UriBuilder> question, Page page) {
    return question
        .apply(UriBuilder.fromPath(ADDRESS))
        .queryParam("offset", page.offset())
        .queryParam("limit", page.limit())
        .build()
        .toString();
  }

  private static UriBuilder asked(
      UriBuilder address, Criteria criteria, Moment moment, Language language) {
    if (criteria.stage() != null) {
      address.queryParam("stage", criteria.stage().code());
    }
    if (criteria.event() != null) {
      address.queryParam("event", criteria.event().text());
    }
    return moment.in(address).queryParam("lang", language.tag());
  }
}
