package org.patentoffice.checker;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.finding.Finding;

/**
 * As {@code check-report.v1.schema.json} describes it. Members are only ever added; another shape
 * would be another version.
 */
final class JsonReport implements Report {

  private static final int VERSION = 1;

  private final JsonGenerator json;

  JsonReport(OutputStream out, String rulesVersion, LocalDate date) throws IOException {
    json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeStringField("rulesVersion", rulesVersion);
    json.writeStringField("date", date.toString());
    json.writeArrayFieldStart("filings");
  }

  @Override
  public void add(Checked checked) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", checked.candidate().path().toString());
    switch (checked) {
      case Checked.Examined(var candidate, var contents, Examination examination) -> {
        json.writeBooleanField("readable", true);
        json.writeBooleanField("acceptable", examination instanceof Examination.Acceptable);
        if (examination instanceof Examination.Acceptable acceptable) {
          json.writeStringField("documentName", acceptable.documentName());
        }
        json.writeArrayFieldStart("findings");
        for (Finding finding : examination.findings()) {
          finding(finding);
        }
        json.writeEndArray();
      }
      case Checked.Unreadable none -> {
        json.writeBooleanField("readable", false);
        json.writeStringField("reason", none.reason());
        json.writeStringField("messageJa", none.wordsJa());
        json.writeStringField("messageEn", none.wordsEn());
      }
    }
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.ruleId());
    json.writeStringField("level", finding.level().name().toLowerCase(Locale.ROOT));
    json.writeStringField("file", finding.file());
    json.writeNumberField("line", finding.line());
    json.writeStringField("item", finding.item());
    json.writeStringField("messageJa", finding.messageJa());
    json.writeStringField("messageEn", finding.messageEn());
    json.writeStringField("legalBasis", finding.legalBasis());
    json.writeEndObject();
  }

  @Override
  public void finish(Tally tally) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("filings", tally.filings());
    json.writeNumberField("unreadable", tally.unreadable());
    json.writeNumberField("errors", tally.errors());
    json.writeNumberField("warnings", tally.warnings());
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw("\n");
    json.flush();
  }
}
