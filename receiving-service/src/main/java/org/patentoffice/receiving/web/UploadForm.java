package org.patentoffice.receiving.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.intake.IntakeLimits;
import org.patentoffice.receiving.page.FileChoice;

/** The form to which a package is dragged, or in which it is chosen. */
@ApplicationScoped
class UploadForm {
  private static final int MEBIBYTE = 1024 * 1024;

  private final IntakeLimits limits;

  UploadForm(IntakeLimits limits) {
    this.limits = limits;
  }

  void write(Html html, Reader reader) {
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
        "data-pieces",
        PageUploadResource.PATH,
        "data-again",
        language.of("接続が切れました。続きから送信します…", "The connection was lost. Going on where it stopped …"),
        "data-examining",
        language.of("書類を確認しています…", "The documents are being examined …"),
        "data-lost",
        language.of(
            "接続が切れました。アップロードだけでは何も提出されません。もう一度送信してください。",
            "The connection was lost. Uploading alone files nothing: send it again."));
    long mebibytes = limits.maxPackageBytes() / MEBIBYTE;
    FileChoice.write(
        html,
        language,
        language.of(
            "ZIP ファイルを一つ、又は HTML とそのイメージを選ぶか、この枠に置いてください（%d MiB まで）。まだ提出にはなりません。"
                .formatted(mebibytes),
            ("One ZIP archive, or the HTML document together with its pictures (%d MiB at most):"
                    + " choose them, or drop them here. This does not file anything yet.")
                .formatted(mebibytes)));
    html.leaf("button", language.of("確認する", "Examine"), "type", "submit");
    html.open("div", "class", "progress", "role", "status").close();
    html.close();
  }
}
