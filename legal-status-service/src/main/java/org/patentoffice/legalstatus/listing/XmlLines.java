package org.patentoffice.legalstatus.listing;

import java.io.IOException;
import java.io.Writer;
import org.patentoffice.legalstatus.xml.Xml;

/**
 * XML with the names of WIPO ST.96 as far as they are known ({@code com:CurrentStageCode}, {@code
 * pat:KeyEventCode}); everything else stands in a namespace of this office, so that no name of the
 * standard is guessed.
 */
public final class XmlLines implements LineWriter {
  @Override
  public void begin(Writer out) throws IOException {
    out.write(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <LegalStatusBag %s>
        """
            .formatted(Xml.NAMESPACES));
  }

  @Override
  public void line(CaseLine line, Writer out) throws IOException {
    out.write("<LegalStatus>");
    Xml.element(out, "ApplicationNumberText", line.applicationNumber());
    Xml.element(out, "PublicationNumberText", line.publicationNumber());
    Xml.element(out, "RegistrationNumberText", line.registrationNumber());
    Xml.element(out, "InventionTitle", line.title());
    Xml.element(out, "FilingDate", line.filingDate());
    Xml.element(out, "com:CurrentStageCode", line.stage());
    Xml.element(out, "StateCode", line.state());
    Xml.element(out, "pat:KeyEventCode", line.keyEvent());
    Xml.element(out, "DetailedEventCode", line.detailedEvent());
    Xml.element(out, "DetailedEventCertainty", line.detailedCertainty());
    Xml.element(out, "EffectiveDate", line.since());
    Xml.element(out, "ExpiryDate", line.expiresOn());
    Xml.element(out, "LatestStatusEventCode", line.lastEvent());
    out.write("</LegalStatus>\n");
  }

  @Override
  public void end(Writer out) throws IOException {
    out.write("</LegalStatusBag>\n");
  }
}
