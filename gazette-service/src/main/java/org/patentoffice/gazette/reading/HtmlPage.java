package org.patentoffice.gazette.reading;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a page: language, title, switch to the other language; no script, works on paper.
 */
final class HtmlPage {
  private HtmlPage() {}

  /**
   * @param path of the page itself, for the switch
   * @param body HTML
   */
  static String of(boolean ja, String title, String path, String body) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        body { font-family: system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; line-height: 1.6; color: #1a1a1a; background: #fff }
        table { border-collapse: collapse; width: 100%% }
        th, td { border-bottom: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top }
        a { color: #0b4f9e }
        </style>
        </head>
        <body>
        <nav><a href="%s?lang=%s" hreflang="%s" lang="%s">%s</a></nav>
        <main>
        <h1>%s</h1>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(
            ja ? "ja" : "en",
            escape(title),
            path,
            ja ? "en" : "ja",
            ja ? "en" : "ja",
            ja ? "en" : "ja",
            ja ? "English" : "日本語",
            escape(title),
            body);
  }

  /** What the reader chose, else what the browser prefers, else Japanese. */
  static boolean japanese(@Nullable String lang, HttpHeaders headers) {
    if (lang != null) {
      return !lang.equals("en");
    }
    for (Locale accepted : headers.getAcceptableLanguages()) {
      if (accepted.getLanguage().equals("en")) {
        return false;
      }
      if (accepted.getLanguage().equals("ja")) {
        return true;
      }
    }
    return true;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
