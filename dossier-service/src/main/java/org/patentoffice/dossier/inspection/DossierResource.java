package org.patentoffice.dossier.inspection;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.dossier.casefile.CaseFiles;
import org.patentoffice.dossier.casefile.domain.CaseHistory;
import org.patentoffice.dossier.casefile.domain.Filed;
import org.patentoffice.dossier.casefile.domain.Part;
import org.patentoffice.dossier.codes.DocumentCodes;
import org.patentoffice.dossier.numbering.PathNumbers;
import org.patentoffice.dossier.wrapper.FileWrapper;
import org.patentoffice.dossier.wrapper.WrapperEntry;
import org.patentoffice.kit.problem.Problem;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.kit.security.Caller;
import org.patentoffice.kit.time.OfficeClock;

/**
 * Inspection of files (閲覧, Art. 186). Whoever may not see a case gets the answer that an unknown
 * number gets, so that nobody learns that there is one.
 */
@Path("/dossiers/{applicationNumber}")
@PermitAll
class DossierResource {
  private final CaseFiles files;
  private final PartContents contents;
  private final OfficeClock clock;
  private final Caller caller;
  private final DocumentCodes codes = DocumentCodes.load();

  DossierResource(CaseFiles files, PartContents contents, OfficeClock clock, Caller caller) {
    this.files = files;
    this.contents = contents;
    this.clock = clock;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The dossier: bibliography, states, and every document of the file wrapper")
  public DossierAnswer dossier(@PathParam("applicationNumber") String number) {
    Opened opened = open(PathNumbers.application(number));
    return opened.answers().dossier(opened.history(), opened.filing(), codes, clock.now());
  }

  @GET
  @Path("/documents/{documentNumber}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "One document of the file wrapper")
  public DocumentAnswer document(
      @PathParam("applicationNumber") String number,
      @PathParam("documentNumber") String documentNumber) {
    ApplicationNumber applicationNumber = PathNumbers.application(number);
    DocumentNumber wanted = PathNumbers.document(documentNumber);
    Opened opened = open(applicationNumber);
    return opened.answers().document(entry(opened, wanted));
  }

  @GET
  @Path("/documents/{documentNumber}/parts/{name}")
  @Operation(summary = "The bytes of one file of a document")
  public Response part(
      @PathParam("applicationNumber") String number,
      @PathParam("documentNumber") String documentNumber,
      @PathParam("name") String name,
      @Context Request request) {
    ApplicationNumber applicationNumber = PathNumbers.application(number);
    DocumentNumber wanted = PathNumbers.document(documentNumber);
    Opened opened = open(applicationNumber);
    Part part =
        entry(opened, wanted)
            .part(name)
            .filter(opened.view()::has)
            .orElseThrow(() -> noSuch("a file of this name in document " + wanted, "ファイル"));
    return contents
        .read(part, opened.view())
        .orElseThrow(() -> noSuch("a file of this name in document " + wanted, "ファイル"))
        .answer(request);
  }

  private record Opened(CaseHistory history, Filed filing, View view) {
    Answers answers() {
      return new Answers(history.applicationNumber(), view);
    }
  }

  private Opened open(ApplicationNumber applicationNumber) {
    return files
        .find(applicationNumber)
        .flatMap(this::opened)
        .orElseThrow(() -> noSuch("a dossier of " + applicationNumber, applicationNumber + "の包袋"));
  }

  private Optional<Opened> opened(CaseHistory history) {
    return View.of(history, clock.today(), caller::maySeeUnpublished)
        .flatMap(view -> history.filing().map(filing -> new Opened(history, filing, view)));
  }

  private WrapperEntry entry(Opened opened, DocumentNumber documentNumber) {
    return FileWrapper.of(opened.history(), codes)
        .entry(documentNumber)
        .orElseThrow(() -> noSuch("document " + documentNumber, "書類" + documentNumber));
  }

  private static Problem noSuch(String whatEn, String whatJa) {
    return Problems.notFound(whatEn, whatJa);
  }
}
