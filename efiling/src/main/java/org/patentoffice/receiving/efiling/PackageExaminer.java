package org.patentoffice.receiving.efiling;

import java.time.LocalDate;
import java.util.Optional;
import org.patentoffice.receiving.efiling.Examination.Acceptable;
import org.patentoffice.receiving.efiling.Examination.Refused;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.finding.Place;
import org.patentoffice.receiving.efiling.finding.RuleBook;
import org.patentoffice.receiving.efiling.html.HtmlReader;
import org.patentoffice.receiving.efiling.html.Page;
import org.patentoffice.receiving.efiling.image.PackagedImages;
import org.patentoffice.receiving.efiling.item.Manuscript;
import org.patentoffice.receiving.efiling.item.ManuscriptReader;
import org.patentoffice.receiving.efiling.item.Sheet;
import org.patentoffice.receiving.efiling.item.SheetKind;
import org.patentoffice.receiving.efiling.item.SheetName;
import org.patentoffice.receiving.efiling.parcel.FileKinds;
import org.patentoffice.receiving.efiling.rule.Filing;
import org.patentoffice.receiving.efiling.rule.MarkupRules;
import org.patentoffice.receiving.efiling.rule.Rules;
import org.patentoffice.receiving.efiling.submission.SubmissionReader;
import org.patentoffice.receiving.efiling.text.ShiftJis;
import org.patentoffice.receiving.efiling.xml.Converter;

/** Examines a package as the e-filing software does (文書入力), and converts it if nothing is wrong. */
public final class PackageExaminer {

  /** Two million characters: no description has as many. */
  private static final int LONGEST_DOCUMENT_BYTES = 4 * 1024 * 1024;

  private final RuleBook ruleBook = RuleBook.current();
  private final Rules rules = new Rules();

  /**
   * Examines and converts.
   *
   * @param today office calendar
   */
  public Examination examine(SubmittedPackage submitted, LocalDate today) {
    Findings findings = new Findings(ruleBook);
    String file = submitted.document().name();
    if (submitted.document().bytes().length > LONGEST_DOCUMENT_BYTES) {
      findings.add("file.too-long", Place.file(file), LONGEST_DOCUMENT_BYTES);
      return new Refused(findings.sorted());
    }
    return switch (ShiftJis.decode(submitted.document().bytes())) {
      case ShiftJis.NotShiftJis(int offset, int line, String suspected) -> {
        findings.add("file.not-shift-jis", new Place(file, line, ""), offset + 1, suspected);
        yield new Refused(findings.sorted());
      }
      case ShiftJis.Text(String html) -> read(submitted, html, today, findings);
    };
  }

  private Examination read(
      SubmittedPackage submitted, String html, LocalDate today, Findings findings) {
    Page page = HtmlReader.read(html);
    Manuscript manuscript = ManuscriptReader.read(submitted.document().name(), page.lines());
    PackagedImages images = images(submitted, findings);
    Optional<SheetName> name = documentName(manuscript, findings);
    if (name.isEmpty()) {
      MarkupRules.check(manuscript.fileName(), page, findings);
      return new Refused(findings.sorted());
    }
    Sheet request = manuscript.request().orElseThrow();
    rules.check(new Filing(manuscript, page, name.get(), request, images, today), findings);
    return findings.hasErrors()
        ? new Refused(findings.sorted())
        : convert(manuscript, name.get(), images, findings);
  }

  private static Examination convert(
      Manuscript manuscript, SheetName name, PackagedImages images, Findings findings) {
    Converter.Conversion conversion = Converter.convert(manuscript, name, images);
    for (String image : conversion.damagedImages()) {
      findings.add("image.unreadable", Place.file(image), image, "pixels");
    }
    if (conversion.tooLarge()) {
      findings.add(
          "image.total-size", Place.file(manuscript.fileName()), Converter.MOST_PICTURE_BYTES);
    }
    return findings.hasErrors()
        ? new Refused(findings.sorted())
        : new Acceptable(
            findings.sorted(),
            name.name(),
            SubmissionReader.read(manuscript, name),
            conversion.parts());
  }

  private static PackagedImages images(SubmittedPackage submitted, Findings findings) {
    PackagedImages images = new PackagedImages(submitted.document().name());
    for (SubmittedFile file : submitted.others()) {
      if (FileKinds.isPicture(file.name())) {
        images.add(file.name(), file.bytes());
      } else {
        findings.add("file.type", Place.file(file.name()), file.name());
      }
    }
    return images;
  }

  /** Empty, with a finding, if the document is none that this office takes. */
  private static Optional<SheetName> documentName(Manuscript manuscript, Findings findings) {
    Optional<Sheet> request = manuscript.request();
    if (request.isEmpty()) {
      findings.add("file.no-document-name", Place.file(manuscript.fileName()));
      return Optional.empty();
    }
    Place place =
        new Place(
            manuscript.fileName(),
            request.get().opening().line(),
            request.get().opening().name().toString());
    Optional<SheetName> name = SheetName.find(request.get().name(), manuscript.right());
    if (name.isEmpty() || name.get().kind().role() == SheetKind.Role.PART) {
      findings.add("file.unknown-document", place, request.get().name());
      return Optional.empty();
    }
    if (name.get().kind() == SheetKind.OTHER) {
      findings.add("file.document-not-accepted", place, name.get().name());
      return Optional.empty();
    }
    return name;
  }
}
