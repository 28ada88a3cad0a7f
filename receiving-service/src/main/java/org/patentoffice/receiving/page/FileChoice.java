package org.patentoffice.receiving.page;

import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;

/** Where a person chooses the files of a filing. */
public final class FileChoice {
  private static final String HINT = "file-hint";

  private FileChoice() {}

  /** Writes label, field ({@code file}) and hint into the open form. */
  public static void write(Html html, Language language, String hint) {
    html.leaf("label", language.of("書類のファイル", "Files of the filing"), "for", "file");
    html.empty(
        "input",
        "type",
        "file",
        "id",
        "file",
        "name",
        "file",
        "multiple",
        "multiple",
        "required",
        "required",
        "accept",
        ".zip,.htm,.html,.png,.gif,.bmp,.jpg,.jpeg",
        "aria-describedby",
        HINT);
    html.leaf("p", hint, "class", "hint", "id", HINT);
  }
}
