package org.patentoffice.receiving.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.desk.Envelopes.Envelope;
import org.patentoffice.receiving.desk.Envelopes.Held;
import org.patentoffice.receiving.desk.domain.Forms;
import org.patentoffice.receiving.label.LabelSheets;
import org.patentoffice.receiving.label.LabelSheets.Sheet;
import org.patentoffice.receiving.page.FileAnswer;

/** Separator sheets: one lies on each document when a pile is scanned, and stays on it. */
@Path("/desk/separators")
@Produces("application/pdf")
@RolesAllowed({Roles.DATA_ENTRY, Roles.DATA_ENTRY_SUPERVISOR})
public class SeparatorResource {
  private final Forms forms = Forms.current();
  private final Envelopes envelopes;
  private final DeskLimits limits;

  SeparatorResource(Envelopes envelopes, DeskLimits limits) {
    this.envelopes = envelopes;
    this.limits = limits;
  }

  @GET
  @Operation(
      summary = "Separator sheets as one PDF, as often as the printer needs",
      description =
          "Of the envelopes named, at most 200; without a name, of those that wait for their scan,"
              + " the oldest first. 404 if there is none.")
  public Response print(@QueryParam("envelope") List<String> wanted) {
    if (wanted.size() > limits.maxListed()) {
      throw DeskProblems.invalid(
          "envelope",
          "Expected at most %d envelopes, but got %d.".formatted(limits.maxListed(), wanted.size()),
          "封筒は一度に%d件までとしてください（%d件）。".formatted(limits.maxListed(), wanted.size()));
    }
    List<String> numbers = wanted.isEmpty() ? envelopes.registered(limits.maxListed()) : wanted;
    if (numbers.isEmpty()) {
      throw DeskProblems.noneWaitsForItsScan();
    }
    List<Sheet> sheets = new ArrayList<>();
    for (String number : numbers) {
      sheets.add(sheet(number));
    }
    return FileAnswer.of(LabelSheets.pdf(sheets), "application/pdf")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"separators.pdf\"")
        .build();
  }

  private Sheet sheet(String number) {
    Held held = envelopes.find(number).orElseThrow(() -> DeskProblems.noEnvelope(number));
    Envelope envelope = held.envelope();
    return new Sheet(
        held.label(),
        "仕切り紙　Separator",
        List.of(
            forms.get(envelope.form(), envelope.formVersion()).titleJa(),
            "出願日（消印日又は到達日）　" + envelope.filingDate(),
            "枚数　%d枚（この仕切り紙を除く）".formatted(envelope.sheets()),
            "書類の上に置いて一緒に読み取り、以後も書類に付けておいてください。"));
  }
}
