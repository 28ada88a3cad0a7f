package org.patentoffice.receiving.efiling.view;

import java.util.Set;
import org.patentoffice.receiving.efiling.html.HtmlReader;
import org.patentoffice.receiving.efiling.html.Line;
import org.patentoffice.receiving.efiling.html.Run;
import org.patentoffice.receiving.efiling.xml.ConvertedPart;

/** Shows the tagged form of a design or trademark as it stands on its pages. */
final class TaggedView {

  private static final String SHOWN_WIDTH = "302";

  private final Html html;
  private final Language language;
  private final Previews previews;

  TaggedView(Html html, Language language, Previews previews) {
    this.html = html;
    this.language = language;
    this.previews = previews;
  }

  void write(ConvertedPart part) {
    html.open("div", "class", "tagged");
    for (Line line : HtmlReader.read(part.text().replace("\r\n", "\n")).lines()) {
      line.runs().forEach(this::run);
      html.text("\n");
    }
    html.close();
  }

  private void run(Run run) {
    switch (run) {
      case Run.Text(String text, Set<Run.Style> styles) -> {
        styles.forEach(style -> html.open(style.element()));
        html.text(text);
        styles.forEach(style -> html.close());
      }
      // 80 mm, the size recommended for a mark; the height follows.
      case Run.Image(String source) -> previews.show(html, language, source, SHOWN_WIDTH, null);
    }
  }
}
