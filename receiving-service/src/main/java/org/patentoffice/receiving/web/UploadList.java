package org.patentoffice.receiving.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;
import org.patentoffice.receiving.upload.PendingUpload;
import org.patentoffice.receiving.upload.Uploads;

/** The uploads that a line broke off, or that nobody has looked at yet. */
@ApplicationScoped
class UploadList {
  private static final double MEBIBYTE = 1024 * 1024;

  private final Uploads uploads;

  UploadList(Uploads uploads) {
    this.uploads = uploads;
  }

  /** Writes nothing if there are none. */
  void write(Html html, Reader reader, String owner) {
    List<PendingUpload> pending = uploads.of(owner);
    if (pending.isEmpty()) {
      return;
    }
    Language language = reader.language();
    html.leaf("h2", language.of("途中のアップロード", "Uploads under way"));
    html.leaf(
        "p",
        language.of(
            "同じファイルをもう一度選ぶと、続きから送信します。%d件まで、最後の受信から%d時間保存します。まだ何も提出されていません。"
                .formatted(uploads.maxPerOwner(), uploads.maxIdleHours()),
            ("Choose the same file again, and it goes on where it stopped. At most %d wait, for %d"
                    + " hours after the last byte. Nothing of this is filed.")
                .formatted(uploads.maxPerOwner(), uploads.maxIdleHours())),
        "class",
        "hint");
    html.open("table", "class", "contents").open("thead").open("tr");
    html.leaf("th", language.of("ファイル", "File"), "scope", "col");
    html.leaf("th", language.of("受信済み", "Received"), "scope", "col");
    html.leaf("th", language.of("保存期限", "Kept until"), "scope", "col");
    html.leaf("th", language.of("操作", "Action"), "scope", "col");
    html.close().close().open("tbody");
    pending.forEach(upload -> row(html, reader, upload));
    html.close().close();
  }

  private static void row(Html html, Reader reader, PendingUpload upload) {
    Language language = reader.language();
    String address = PageUploadResource.PATH + "/" + upload.id();
    html.open(
        "tr",
        "data-address",
        address,
        "data-length",
        Long.toString(upload.length()),
        "data-sha256",
        upload.metadata().sha256().orElse(""));
    html.leaf("th", upload.name(), "scope", "row");
    html.open("td");
    html.leaf(
        "progress",
        "",
        "max",
        Long.toString(upload.length()),
        "value",
        Long.toString(upload.received()),
        "aria-label",
        upload.name());
    html.text(
        " "
            + language.of(
                "%s / %s MiB".formatted(size(upload.received()), size(upload.length())),
                "%s of %s MiB".formatted(size(upload.received()), size(upload.length()))));
    html.close();
    html.leaf("td", Words.instant(upload.expiresAt(), language));
    html.open("td");
    if (upload.isComplete()) {
      form(html, reader.href(address + "/draft"), language.of("確認する", "Examine"), upload.name());
    }
    form(html, reader.href(address + "/deletion"), language.of("削除する", "Delete"), upload.name());
    html.close().close();
  }

  private static void form(Html html, String action, String button, String name) {
    html.open("form", "method", "post", "action", action, "class", "inline");
    html.leaf(
        "button", button, "type", "submit", "class", "second", "aria-label", button + ": " + name);
    html.close();
  }

  private static String size(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / MEBIBYTE);
  }
}
