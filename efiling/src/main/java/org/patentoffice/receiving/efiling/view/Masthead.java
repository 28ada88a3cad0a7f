package org.patentoffice.receiving.efiling.view;

/** The top of every page: a link past it, whose page it is, and the way to the other language. */
public final class Masthead {
  private Masthead() {}

  /**
   * Writes it and leaves its {@code header} open, for what a page has there besides.
   *
   * @param otherLanguage address of the same page in the other language; empty if there is none
   */
  public static void open(Html html, Language language, String brand, String otherLanguage) {
    html.leaf("a", language.of("本文へ", "Skip to the content"), "class", "skip", "href", "#main");
    html.open("header", "class", "masthead").open("div", "class", "inner");
    html.leaf("span", brand, "class", "brand");
    if (!otherLanguage.isEmpty()) {
      html.leaf(
          "a",
          language.of("English", "日本語"),
          "class",
          "switch",
          "href",
          otherLanguage,
          "lang",
          language.other().tag(),
          "hreflang",
          language.other().tag());
    }
    html.close();
  }
}
