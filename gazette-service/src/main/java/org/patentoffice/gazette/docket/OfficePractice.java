package org.patentoffice.gazette.docket;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.patentoffice.gazette.planning.IssueDays;
import org.patentoffice.gazette.planning.PublicationPlanner;
import org.patentoffice.gazette.planning.PublicationRule;
import org.patentoffice.gazette.planning.PublicationRules;
import org.patentoffice.kit.time.OfficeCalendar;

/**
 * Gives the pure planning its data: the publication rules that ship with the service, and the
 * office calendar.
 */
@ApplicationScoped
class OfficePractice {
  private static final String RESOURCE = "/gazette/publication-rules.json";

  @Produces
  @Singleton
  PublicationRules rules(ObjectMapper json) {
    try (InputStream in = OfficePractice.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Expected the resource " + RESOURCE);
      }
      return new PublicationRules(
          json.readValue(in, new TypeReference<List<PublicationRule>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Produces
  @Singleton
  PublicationPlanner planner(PublicationRules rules) {
    return new PublicationPlanner(rules, OfficeCalendar.japan());
  }

  @Produces
  @Singleton
  IssueDays issueDays(PublicationRules rules) {
    return new IssueDays(rules, OfficeCalendar.japan());
  }
}
