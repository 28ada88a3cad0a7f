package org.patentoffice.dossier.examination.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.dossier.examination.domain.OfficeAction;
import org.patentoffice.dossier.examination.domain.Reasons;
import org.patentoffice.dossier.law.Article;
import org.patentoffice.dossier.law.Articles;

/**
 * Golden pairs: one folder per notice under {@code golden/notices}, given and expected; what was
 * written goes to {@code target/golden/notices}, to be compared and, if right, copied.
 */
class NoticeXmlTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/notices");
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final Articles ARTICLES = Articles.load();

  record Given(
      String action,
      String examiner,
      @Nullable List<String> articles,
      @Nullable String reasonsJa,
      @Nullable String reasonsEn,
      NoticeCover cover) {

    OfficeAction officeAction() {
      return switch (action) {
        case "notice-of-reasons" -> new OfficeAction.NoticeOfReasons(examiner, cited(), reasons());
        case "decision-to-grant" -> new OfficeAction.DecisionToGrant(examiner, cover.claimCount());
        case "decision-of-refusal" ->
            new OfficeAction.DecisionOfRefusal(examiner, cited(), reasons());
        default -> throw new IllegalArgumentException(action);
      };
    }

    private List<Article> cited() {
      return Optional.ofNullable(articles).orElse(List.of()).stream()
          .map(code -> ARTICLES.find(code).orElseThrow())
          .toList();
    }

    private Reasons reasons() {
      return new Reasons(Optional.ofNullable(reasonsJa).orElseThrow(), reasonsEn);
    }
  }

  static Stream<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void shouldWriteTheNoticeAsTheGoldenFileHasIt(Path folder) throws Exception {
    // Given
    Given given = JSON.readValue(folder.resolve("given.json").toFile(), Given.class);
    // When
    byte[] written = NoticeXml.write(given.officeAction(), given.cover());
    // Then
    Path actual = Path.of("target/golden/notices").resolve(folder.getFileName());
    Files.createDirectories(actual);
    Files.write(actual.resolve("actual.xml"), written);
    assertThat(new String(written, UTF_8)).isEqualTo(expected(folder));
    DocumentBuilderFactory parser = DocumentBuilderFactory.newDefaultInstance();
    parser.setNamespaceAware(true);
    parser.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    assertThat(
            parser
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(written))
                .getDocumentElement()
                .getLocalName())
        .isEqualTo("cpy-notice-pat-exam-rn");
  }

  private static String expected(Path folder) {
    try {
      return Files.readString(folder.resolve("expected.xml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
