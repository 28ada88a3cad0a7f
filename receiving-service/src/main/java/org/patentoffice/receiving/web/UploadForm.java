package org.patentoffice.receiving.web;

import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;

/** The form to which a package is dragged, or in which it is chosen. */
final class UploadForm {
  private UploadForm() {}

  static void write(Html html, Reader reader) {
    Language language = reader.language();
    html.open(
        "form",
        "class",
        "card upload",
        "method",
        "post",
        "enctype",
        "multipart/form-data",
        "action",
        reader.href(DraftResource.PATH),
        "data-upload",
        "true",
        "data-sending",
        language.of("送信中", "Sending"),
        "data-examining",
        language.of("書類を確認しています…", "The documents are being examined …"),
        "data-lost",
        language.of(
            "接続が切れました。アップロードだけでは何も提出されません。もう一度送信してください。",
            "The connection was lost. Uploading alone files nothing: send it again."));
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
        "file-hint");
    html.leaf(
        "p",
        language.of(
            "ZIP ファイルを一つ、又は HTML とそのイメージを選ぶか、この枠に置いてください（12 MiB まで）。まだ提出にはなりません。",
            "One ZIP archive, or the HTML document together with its pictures (12 MiB at most):"
                + " choose them, or drop them here. This does not file anything yet."),
        "class",
        "hint",
        "id",
        "file-hint");
    html.leaf("button", language.of("確認する", "Examine"), "type", "submit");
    html.open("div", "class", "progress", "role", "status").close();
    html.close();
  }
}
