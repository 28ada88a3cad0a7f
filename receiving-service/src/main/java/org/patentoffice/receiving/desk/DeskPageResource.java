package org.patentoffice.receiving.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.desk.domain.Form;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.mailbox.PrintQueue;
import org.patentoffice.receiving.page.PageAnswer;

/**
 * The pages of the desk. Scripts and style are the desk's own files, nothing comes from elsewhere.
 */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DATA_ENTRY, Roles.DATA_ENTRY_SUPERVISOR})
public class DeskPageResource {
  private final Desk desk;
  private final Envelopes envelopes;
  private final Supervision supervision;
  private final PrintQueue printQueue;
  private final DeskLimits limits;
  private final OfficeClock clock;
  private final Caller caller;

  DeskPageResource(
      Desk desk,
      Envelopes envelopes,
      Supervision supervision,
      PrintQueue printQueue,
      DeskLimits limits,
      OfficeClock clock,
      Caller caller) {
    this.desk = desk;
    this.envelopes = envelopes;
    this.supervision = supervision;
    this.printQueue = printQueue;
    this.limits = limits;
    this.clock = clock;
    this.caller = caller;
  }

  /** Every page has its language, its address in the other one, and who looks at it. */
  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance home(
        Language l, String switchTo, boolean supervisor, boolean lost);

    static native TemplateInstance keying(
        Language l, String switchTo, boolean supervisor, String title, KeyingView work);

    static native TemplateInstance intake(
        Language l, String switchTo, boolean supervisor, List<Form> forms, LocalDate today);

    static native TemplateInstance post(
        Language l, String switchTo, boolean supervisor, PostView view);

    static native TemplateInstance supervisor(
        Language l,
        String switchTo,
        SupervisorView overview,
        List<SupervisorView.EnvelopeView> envelopes,
        boolean maybeCopies);
  }

  @GET
  @Operation(hidden = true)
  public Response home(
      @QueryParam("lang") @Nullable String lang,
      @QueryParam("lost") @Nullable String lost,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Language language = PageAnswer.language(lang, accepted);
    return DeskPages.page(
        Templates.home(language, DeskPages.other("/desk", language), isSupervisor(), lost != null));
  }

  @GET
  @Path("/keying/{taskId}")
  @Operation(hidden = true)
  public Response keying(
      @PathParam("taskId") long taskId,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Language language = PageAnswer.language(lang, accepted);
    Work work;
    try {
      work = desk.work(taskId, new Worker(caller).name());
    } catch (Problem gone) {
      return Response.seeOther(URI.create("/desk?lost=yes&lang=" + language.tag())).build();
    }
    String title =
        language.of(work.titleJa(), work.titleEn())
            + language.of("・", ": ")
            + stage(work.stage(), language);
    return DeskPages.page(
        Templates.keying(
            language,
            DeskPages.other("/desk/keying/" + taskId, language),
            isSupervisor(),
            title,
            KeyingView.of(work)));
  }

  @GET
  @Path("/intake")
  @Operation(hidden = true)
  public Response intake(
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Language language = PageAnswer.language(lang, accepted);
    return DeskPages.page(
        Templates.intake(
            language,
            DeskPages.other("/desk/intake", language),
            isSupervisor(),
            desk.forms(),
            clock.today()));
  }

  @GET
  @Path("/post")
  @Operation(hidden = true)
  public Response post(
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Language language = PageAnswer.language(lang, accepted);
    return DeskPages.page(
        Templates.post(
            language,
            DeskPages.other("/desk/post", language),
            isSupervisor(),
            PostView.of(printQueue, clock.today())));
  }

  @GET
  @Path("/supervisor")
  @RolesAllowed(Roles.DATA_ENTRY_SUPERVISOR)
  @Operation(hidden = true)
  public Response supervisor(
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    Language language = PageAnswer.language(lang, accepted);
    SupervisorView.Titles titles = new SupervisorView.Titles(desk.forms(), language);
    List<SupervisorView.EnvelopeView> listed =
        envelopes.list(limits.maxListed()).stream()
            .map(envelope -> SupervisorView.envelope(envelope, titles, language))
            .toList();
    return DeskPages.page(
        Templates.supervisor(
            language,
            DeskPages.other("/desk/supervisor", language),
            SupervisorView.of(supervision.overview(), titles, language),
            listed,
            listed.stream().anyMatch(envelope -> !envelope.maybeCopyOf().isEmpty())));
  }

  @GET
  @Path("/desk.css")
  @Produces("text/css")
  @Operation(hidden = true)
  public Response style() {
    return file("/desk/desk.css", "text/css;charset=UTF-8");
  }

  @GET
  @Path("/desk.js")
  @Produces("text/javascript")
  @Operation(hidden = true)
  public Response script() {
    return file("/desk/desk.js", "text/javascript;charset=UTF-8");
  }

  private boolean isSupervisor() {
    return caller.has(Roles.DATA_ENTRY_SUPERVISOR);
  }

  private static String stage(String stage, Language language) {
    return switch (stage) {
      case "adjudication" -> language.of("不一致の確定", "settle differences");
      default -> language.of("入力", "keying");
    };
  }

  private static Response file(String name, String mediaType) {
    try (InputStream in = DeskPageResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Expected the file " + name);
      }
      return Response.ok(in.readAllBytes(), mediaType)
          .header(HttpHeaders.CACHE_CONTROL, "no-cache")
          .header("X-Content-Type-Options", "nosniff")
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
