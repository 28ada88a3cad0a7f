package org.patentoffice.formality.notice;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.patentoffice.formality.rule.Bilingual;

/**
 * One correction of obvious words.
 *
 * @param item claim, paragraph, figure or item, without brackets
 * @param before the words as they stood
 * @param after the words that stand there now; empty if they were deleted
 */
public record Correction(Part part, String item, String before, String after, String reason) {

  /**
   * The part of the application that was corrected; the request stands for every other document.
   */
  public enum Part {
    @JsonProperty("request")
    REQUEST("願書等", "Request or other document"),
    @JsonProperty("description")
    DESCRIPTION("明細書", "Description"),
    @JsonProperty("claims")
    CLAIMS("特許請求の範囲", "Claims"),
    @JsonProperty("abstract")
    ABSTRACT("要約書", "Abstract"),
    @JsonProperty("drawings")
    DRAWINGS("図面", "Drawings");

    private final String titleJa;
    private final String titleEn;

    Part(String titleJa, String titleEn) {
      this.titleJa = titleJa;
      this.titleEn = titleEn;
    }

    Bilingual title() {
      return new Bilingual(titleJa, titleEn);
    }
  }
}
