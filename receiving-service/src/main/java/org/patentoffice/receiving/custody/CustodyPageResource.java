package org.patentoffice.receiving.custody;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.custody.Custody.Place;
import org.patentoffice.receiving.custody.domain.Station;
import org.patentoffice.receiving.desk.DeskPages;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.page.PageAnswer;

/** The page on which hand-overs are scanned. */
@Path("/desk/custody")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DATA_ENTRY, Roles.DATA_ENTRY_SUPERVISOR})
public class CustodyPageResource {
  private final Custody custody;
  private final Caller caller;

  CustodyPageResource(Custody custody, Caller caller) {
    this.custody = custody;
    this.caller = caller;
  }

  /** A document that should have gone on. */
  record OverdueView(
      String number, String station, String box, String takenBy, LocalDate since, String due) {}

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance custody(
        Language l,
        String switchTo,
        boolean supervisor,
        List<Station> stations,
        List<OverdueView> overdue);
  }

  @GET
  @Operation(hidden = true)
  public Response custody(
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Language language = PageAnswer.language(lang, accepted);
    return DeskPages.page(
        Templates.custody(
            language,
            DeskPages.other("/desk/custody", language),
            caller.has(Roles.DATA_ENTRY_SUPERVISOR),
            Station.all(),
            custody.overdue().stream().map(place -> view(place, language)).toList()));
  }

  private static OverdueView view(Place place, Language language) {
    String station =
        Station.of(place.station())
            .map(found -> language.of(found.titleJa(), found.titleEn()))
            .orElse(place.station());
    Long box = place.boxNumber();
    return new OverdueView(
        place.envelopeNumber(),
        station,
        box == null ? "–" : Long.toString(box),
        place.takenBy(),
        place.since(),
        String.valueOf(place.due()));
  }
}
