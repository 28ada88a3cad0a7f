package org.patentoffice.legalstatus.page;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patentoffice.legalstatus.language.Language;

/** In which language to answer: as asked for, else as the browser prefers, else Japanese. */
final class ReaderLanguage {
  private ReaderLanguage() {}

  static Language of(@Nullable String asked, HttpHeaders headers) {
    return byTag(asked)
        .or(
            () ->
                headers.getAcceptableLanguages().stream()
                    .map(Locale::getLanguage)
                    .map(ReaderLanguage::byTag)
                    .flatMap(Optional::stream)
                    .findFirst())
        .orElse(Language.JA);
  }

  private static Optional<Language> byTag(@Nullable String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst();
  }
}
