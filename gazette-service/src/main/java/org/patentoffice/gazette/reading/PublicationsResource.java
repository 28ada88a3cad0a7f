package org.patentoffice.gazette.reading;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.gazette.issue.IssueArchive;
import org.patentoffice.gazette.issue.PublicDocument;
import org.patentoffice.gazette.number.IssueId;
import org.patentoffice.gazette.number.KindCode;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;

/** Look-up by number. What is not published gets the same answer as what does not exist. */
@Path("/gazette/publications")
@Tag(name = "publications", description = "番号照会 / Look-up by number")
@PermitAll
class PublicationsResource {
  private final IssueArchive archive;

  PublicationsResource(IssueArchive archive) {
    this.archive = archive;
  }

  /** All documents of one application, in order of publication. */
  record Publications(ApplicationNumber applicationNumber, List<Item> publications) {}

  /** One document. */
  record Item(
      String number,
      KindCode kindCode,
      IssueId issue,
      LocalDate publishedOn,
      String title,
      String document,
      long size,
      String sha256) {

    static Item of(PublicDocument document) {
      return new Item(
          document.number(),
          document.kindCode(),
          document.issue(),
          document.publishedOn(),
          document.title(),
          "/gazette/issues/%s/documents/%s.xml".formatted(document.issue(), document.digits()),
          document.size(),
          document.sha256());
    }
  }

  @GET
  @Path("{number}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "By publication or registration number / 公開番号又は登録番号による照会")
  public Publications find(@PathParam("number") String number) {
    ApplicationNumber application =
        Numbers.display(number).flatMap(archive::applicationOf).orElseThrow(() -> notFound(number));
    return new Publications(
        application, archive.ofApplication(application).stream().map(Item::of).toList());
  }

  private static Problem notFound(String number) {
    return Problems.notFound("a publication " + number, "公報「" + number + "」");
  }
}
