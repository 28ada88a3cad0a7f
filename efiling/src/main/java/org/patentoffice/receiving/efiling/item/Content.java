package org.patentoffice.receiving.efiling.item;

import org.patentoffice.receiving.efiling.html.Line;

/** What stands under an item: text and members, in the order of the file. */
public sealed interface Content permits Content.Text, Item {

  /** One line of text or an image. */
  record Text(Line line) implements Content {}
}
