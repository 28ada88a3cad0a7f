package org.patentoffice.receiving.efiling.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.efiling.finding.Findings;
import org.patentoffice.receiving.efiling.finding.Place;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.html.Run;
import org.patentoffice.receiving.efiling.image.ImageFacts;
import org.patentoffice.receiving.efiling.image.ImageFacts.Colours;
import org.patentoffice.receiving.efiling.image.ImageFacts.Format;
import org.patentoffice.receiving.efiling.image.Inspection;
import org.patentoffice.receiving.efiling.image.PackagedImages.Picture;
import org.patentoffice.receiving.efiling.item.Item;

/** Pictures of the package: there, readable, small enough, of few enough colours. */
final class ImageRules implements Rule {

  @Override
  public void check(Filing filing, Findings findings) {
    Set<String> used = new HashSet<>();
    for (Item item : filing.manuscript().allItems()) {
      for (Line line : item.lines()) {
        for (Run.Image image : line.images()) {
          use(filing, filing.at(item, line.number()), image, used, findings);
        }
      }
    }
    for (Picture picture : filing.images().all()) {
      if (!used.contains(picture.name())) {
        findings.add("image.unused", Place.file(picture.name()), picture.name());
      }
    }
  }

  private static void use(
      Filing filing, Place place, Run.Image image, Set<String> used, Findings findings) {
    Optional<Picture> picture = filing.images().find(image.source());
    if (picture.isEmpty()) {
      findings.add("image.missing", place, image.source());
    } else if (used.add(picture.get().name())) {
      String name = picture.get().name();
      switch (picture.get().inspection()) {
        case Inspection.NotAnImage(String reason) ->
            findings.add("image.unreadable", place, name, reason);
        case ImageFacts facts -> facts(filing.right(), place, name, facts, findings);
      }
    }
  }

  private static void facts(
      Right right, Place place, String name, ImageFacts facts, Findings findings) {
    if (facts.frames() > 1) {
      findings.add("image.animated", place, name);
    }
    if (!facts.hasAllowedResolution()) {
      findings.add("image.resolution", place, name, facts.statedDotsPerInch());
    }
    if (!facts.fitsPage()) {
      findings.add(
          "image.too-large", place, name, facts.widthMillimetres(), facts.heightMillimetres());
    }
    if (facts.format() == Format.JPEG) {
      if (facts.progressive() || !isAllowedInJpeg(facts.colours(), right)) {
        findings.add("image.jpeg-kind", place, name);
      }
    } else if (facts.colours() != Colours.TWO) {
      String rule = facts.format() == Format.BMP ? "image.bmp-colours" : "image.colours-converted";
      findings.add(rule, place, name);
    }
  }

  /** Designs and marks are shown in colour, inventions in grey. */
  private static boolean isAllowedInJpeg(Colours colours, Right right) {
    boolean colourful = right == Right.DESIGN || right == Right.TRADEMARK;
    return colours == Colours.GREY || (colourful && colours == Colours.COLOUR);
  }
}
