package org.patentoffice.dossier.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The grounds for refusal (拒絶の理由, Art. 49) in the edition in use, with the certainty of each. */
public final class Articles {

  /** The edition in use. */
  static final String EDITION = "/law/grounds-2026-11.csv";

  private final Map<String, Article> articles = new LinkedHashMap<>();

  private Articles(List<Article> articles) {
    articles.forEach(article -> this.articles.put(article.code(), article));
  }

  /** Reads the edition in use. */
  public static Articles load() {
    try (InputStream file = Articles.class.getResourceAsStream(EDITION)) {
      if (file == null) {
        throw new IllegalStateException("Missing on the class path: " + EDITION);
      }
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      return new Articles(
          format.parse(new InputStreamReader(file, StandardCharsets.UTF_8)).stream()
              .map(Articles::article)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Unreadable: " + EDITION, e);
    }
  }

  private static Article article(CSVRecord line) {
    return new Article(line.get("article"), line.get("japanese"), line.get("english"));
  }

  /** The article of this code, if a refusal may rest on it. */
  public Optional<Article> find(String code) {
    return Optional.ofNullable(articles.get(code));
  }

  /** All codes in the order of the law. */
  public List<String> codes() {
    return List.copyOf(articles.keySet());
  }
}
