package org.patentoffice.journeys.bench.receiving;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.patentoffice.journeys.bench.measure.Measured;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.PackageExaminer;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.xml.ConvertedPart;

/**
 * Turns of one thread over one text of about 1 MB: our examination with conversion, a StAX pull
 * pass over the XML that it made, and an XSLT that copies that XML (less than the conversion does).
 */
public final class Conversion {
  private static final int WARM_UP_TURNS = 5;
  private static final int PASSES = 4;
  private static final String COPY =
      """
      <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
        <xsl:template match="@*|node()">
          <xsl:copy><xsl:apply-templates select="@*|node()"/></xsl:copy>
        </xsl:template>
      </xsl:stylesheet>
      """;

  /** One, as in the service: it holds the rules. */
  private static final PackageExaminer EXAMINER = new PackageExaminer();

  private Conversion() {}

  /** MB (a million bytes) per second, by turn. */
  record Speeds(
      List<Double> ours,
      List<Double> stax,
      List<Double> xslt,
      double cpuMicrosPerPass,
      double peakMebibytes) {}

  /** Environment: {@code ROUNDS}. */
  public static void main(String[] arguments) throws Exception {
    SubmittedPackage filing = unpacked(new Mix().next(Mix.Size.LARGE));
    byte[] xml = body(filing);
    Speeds speeds = new Speeds(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0, 0);
    long html = filing.document().bytes().length;
    int rounds = Integer.parseInt(System.getenv("ROUNDS"));
    long start = System.nanoTime();
    for (int round = -WARM_UP_TURNS; round < rounds; round++) {
      double ours = speed(html, () -> body(filing));
      double stax = speed(xml.length, () -> pull(xml));
      double xslt = speed(xml.length, () -> copy(xml));
      if (round >= 0) {
        speeds.ours().add(ours);
        speeds.stax().add(stax);
        speeds.xslt().add(xslt);
      }
    }
    Measured all = Measured.here(1, start);
    System.out.println(
        new ObjectMapper()
            .writeValueAsString(
                new Speeds(
                    speeds.ours(),
                    speeds.stax(),
                    speeds.xslt(),
                    html / speeds.ours().getLast(),
                    all.peakMebibytes())));
  }

  private interface Pass {
    Object run() throws Exception;
  }

  private static double speed(long bytes, Pass pass) throws Exception {
    long start = System.nanoTime();
    for (int i = 0; i < PASSES; i++) {
      if (pass.run().hashCode() == 0) {
        System.err.println("A pass must have a result"); // keeps it from being optimised away
      }
    }
    return bytes * PASSES / ((System.nanoTime() - start) / 1e9) / 1e6;
  }

  private static SubmittedPackage unpacked(byte[] zip) throws IOException {
    List<SubmittedFile> others = new ArrayList<>();
    SubmittedFile document = null;
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
        SubmittedFile file = new SubmittedFile(entry.getName(), files.readAllBytes());
        if (entry.getName().endsWith(".htm")) {
          document = file;
        } else {
          others.add(file);
        }
      }
    }
    if (document == null) {
      throw new IllegalStateException("A package without a document");
    }
    return new SubmittedPackage(document, others);
  }

  private static byte[] body(SubmittedPackage filing) {
    return switch (EXAMINER.examine(filing, LocalDate.of(2026, 11, 21))) {
      case Examination.Acceptable acceptable ->
          acceptable.parts().stream()
              .filter(part -> part.role() == ConvertedPart.Role.BODY)
              .map(ConvertedPart::bytes)
              .reduce((one, other) -> one.length >= other.length ? one : other)
              .orElseThrow();
      case Examination.Refused refused ->
          throw new IllegalStateException("Expected a clean filing: " + refused.findings());
    };
  }

  private static Long pull(byte[] xml) throws XMLStreamException {
    XMLStreamReader reader =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
    long seen = 1;
    while (reader.hasNext()) {
      seen += reader.next();
    }
    reader.close();
    return seen;
  }

  private static Integer copy(byte[] xml) throws TransformerException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(xml.length);
    TransformerFactory.newDefaultInstance()
        .newTransformer(
            new StreamSource(
                new ByteArrayInputStream(COPY.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
        .transform(new StreamSource(new ByteArrayInputStream(xml)), new StreamResult(out));
    return out.size();
  }
}
