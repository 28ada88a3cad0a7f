package org.patentoffice.receiving.batch;

import java.awt.image.BufferedImage;
import java.util.List;
import org.patentoffice.kit.content.ContentStore;
import org.patentoffice.kit.content.ContentStore.Content;
import org.patentoffice.receiving.label.LabelReader;
import org.patentoffice.receiving.scan.ScanReader;

/** Keeps pages of a batch as they are read, each with the label on it. */
record BatchPages(long number, Batches batches, ContentStore contents)
    implements ScanReader.PageTaker {
  @Override
  public void take(int page, BufferedImage grey) {
    Content image = contents.content(ScanReader.png(grey), "image/png");
    contents.putAll(List.of(image));
    batches.page(number, page + 1, image.ref().sha256(), LabelReader.read(grey));
  }
}
