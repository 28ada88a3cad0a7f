package org.patentoffice.legalstatus.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Language;

/**
 * In which language to answer: as asked for, else as the browser prefers, else Japanese.
 *
 * @param switchTo address of the same page in the other language
 */
record Visit(Language language, String switchTo) {

  static Visit of(@Nullable String asked, HttpHeaders headers, UriInfo uri) {
    Language language =
        byTag(asked)
            .or(
                () ->
                    headers.getAcceptableLanguages().stream()
                        .map(Locale::getLanguage)
                        .map(Visit::byTag)
                        .flatMap(Optional::stream)
                        .findFirst())
            .orElse(Language.JA);
    return new Visit(language, switchTo(language.other(), uri));
  }

  private static String switchTo(Language other, UriInfo uri) {
    StringBuilder query = new StringBuilder("?");
    uri.getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!name.equals("lang")) {
                values.forEach(value -> query.append(encode(name) + "=" + encode(value) + "&"));
              }
            });
    return query.append("lang=").append(other.tag()).toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Optional<Language> byTag(@Nullable String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst();
  }
}
