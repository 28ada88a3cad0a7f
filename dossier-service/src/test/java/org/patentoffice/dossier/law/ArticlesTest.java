package org.patentoffice.dossier.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The grounds for refusal. */
class ArticlesTest {
  private final Articles articles = Articles.load();

  @Test
  void shouldCiteAnArticleAsANoticeDoes() {
    // Given / When
    Article article = articles.find("36(6)(ii)").orElseThrow();
    // Then
    assertThat(article.ja()).isEqualTo("第３６条第６項第２号");
  }

  @Test
  void shouldKnowOnlyGroundsOfArticle49() {
    // Given / When / Then
    assertThat(articles.find("51")).isEmpty();
    assertThat(articles.codes()).hasSize(25).doesNotHaveDuplicates();
  }
}
