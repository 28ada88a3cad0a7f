package org.patentoffice.legalstatus.api;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.status.StatusAnswer;
import org.patentoffice.legalstatus.xml.Xml;

/** The status events of a case as CSV and as XML; the rest of the answer is in its JSON. */
final class CaseTables {
  private static final @Nullable Object[] HEADER = {
    "applicationNumber",
    "statusEventCode",
    "nationalEvent",
    "keyEvent",
    "detailedEvent",
    "detailedCertainty",
    "stageBefore",
    "stageAfter",
    "effectiveDate",
    "recordedAt",
    "documentNumber",
    "legalBasis",
    "withdrawn",
    "corrects",
    "eventId"
  };

  private CaseTables() {}

  static String csv(StatusAnswer answer) {
    StringWriter out = new StringWriter();
    try {
      CSVFormat.RFC4180.printRecord(out, HEADER);
      for (StatusAnswer.Event event : answer.events()) {
        StatusAnswer.Term detailed = event.detailedEvent();
        CSVFormat.RFC4180.printRecord(
            out,
            answer.applicationNumber(),
            event.code(),
            event.nationalEvent().code(),
            event.keyEvent().code(),
            detailed == null ? null : detailed.code(),
            event.certainty().detailedEvent(),
            event.stageBefore(),
            event.stageAfter(),
            event.effectiveDate(),
            event.recordedAt(),
            event.documentNumber(),
            event.legalBasis(),
            Objects.requireNonNullElse(event.withdrawn(), false),
            event.corrects(),
            event.eventId());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static String xml(StatusAnswer answer) {
    StringWriter out = new StringWriter();
    try {
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      out.write("<LegalStatus %s>\n".formatted(Xml.NAMESPACES));
      Xml.element(out, "ApplicationNumberText", answer.applicationNumber());
      Xml.element(out, "PublicationNumberText", answer.publicationNumber());
      Xml.element(out, "RegistrationNumberText", answer.registrationNumber());
      Xml.element(out, "InventionTitle", answer.title());
      Xml.element(out, "FilingDate", answer.filingDate());
      Xml.element(out, "ExpiryDate", answer.expiresOn());
      Xml.element(out, "com:CurrentStageCode", answer.stage().code());
      Xml.element(out, "StateCode", answer.state().code());
      Xml.element(out, "StatusText", answer.sentence().en());
      out.write("\n<StatusEventBag>\n");
      for (StatusAnswer.Event event : answer.events()) {
        event(out, event);
      }
      out.write("</StatusEventBag>\n</LegalStatus>\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void event(Writer out, StatusAnswer.Event event) throws IOException {
    StatusAnswer.Term detailed = event.detailedEvent();
    out.write("<StatusEvent>");
    Xml.element(out, "StatusEventCodeText", event.code());
    Xml.element(out, "pat:PreviousStageCode", event.stageBefore());
    Xml.element(out, "com:CurrentStageCode", event.stageAfter());
    Xml.element(out, "pat:KeyEventCode", event.keyEvent().code());
    Xml.element(out, "DetailedEventCode", detailed == null ? null : detailed.code());
    Xml.element(out, "DetailedEventCertainty", event.certainty().detailedEvent());
    Xml.element(out, "NationalEventCode", event.nationalEvent().code());
    Xml.element(out, "NationalEventText", event.nationalEvent().nameEn());
    Xml.element(out, "EffectiveDate", event.effectiveDate());
    Xml.element(out, "RecordedDateTime", event.recordedAt());
    Xml.element(out, "DocumentNumberText", event.documentNumber());
    Xml.element(out, "LegalBasisText", event.legalBasis());
    Xml.element(out, "WithdrawnIndicator", event.withdrawn());
    out.write("</StatusEvent>\n");
  }
}
