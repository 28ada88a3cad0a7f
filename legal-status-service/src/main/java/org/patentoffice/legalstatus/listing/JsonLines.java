package org.patentoffice.legalstatus.listing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.Writer;

/** One JSON object per line. */
public final class JsonLines implements LineWriter {
  private final ObjectWriter json;

  /**
   * @param json the office's JSON
   */
  public JsonLines(ObjectMapper json) {
    this.json = json.writerFor(CaseLine.class).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  @Override
  public void begin(Writer out) {
    // Lines need no frame.
  }

  @Override
  public void line(CaseLine line, Writer out) throws IOException {
    json.writeValue(out, line);
    out.write('\n');
  }

  @Override
  public void end(Writer out) {
    // Lines need no frame.
  }
}
