package org.patentoffice.formality.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One folder per request: what it contains, and the defects that the rules find in it. */
class RuleGoldenPairsTest {

  private static final Path FOLDERS = Path.of("src/test/resources/golden/formality-rules");
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private static final RuleBook RULES = RuleBookFile.current();

  record NamedItem(String item, List<String> members) {
    Item toItem() {
      return new Item(item, members);
    }
  }

  record Change(String targetDocument, String item, Amendment.Way way, List<NamedItem> items) {
    Amendment toAmendment() {
      return new Amendment(
          targetDocument, item, way, items.stream().map(NamedItem::toItem).toList());
    }
  }

  record Request(
      LocalDate filingDate,
      List<Party> applicants,
      List<NamedItem> items,
      @Nullable Derivation derivation,
      @Nullable List<Change> amendments) {
    RequestForm form() {
      RequestForm form =
          new RequestForm(items.stream().map(NamedItem::toItem).toList(), applicants, derivation);
      for (Change change : amendments == null ? List.<Change>of() : amendments) {
        form = form.amendedBy(change.toAmendment());
      }
      return form;
    }
  }

  record Expected(String ruleId, String ja) {}

  static Stream<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDERS)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void shouldFindTheDefectsOfTheRequest(Path folder) throws IOException {
    // Given
    Request request = JSON.readValue(folder.resolve("request.json").toFile(), Request.class);
    List<Expected> expected =
        JSON.readValue(folder.resolve("defects.json").toFile(), new TypeReference<>() {});

    // When
    List<Defect> defects = RULES.examine(request.form(), request.filingDate());

    // Then
    assertThat(defects.stream().map(defect -> new Expected(defect.ruleId(), defect.message().ja())))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void shouldHaveAGoldenPairForEveryRuleOfTheRequest() throws IOException {
    // Given
    List<String> rules =
        RULES.rules().stream()
            .filter(rule -> !(rule.requirement() instanceof Requirement.FeeRequired))
            .map(FormalityRule::id)
            .toList();

    // When
    List<String> shown =
        folders().flatMap(RuleGoldenPairsTest::expected).map(Expected::ruleId).distinct().toList();

    // Then
    assertThat(shown).containsExactlyInAnyOrderElementsOf(rules);
  }

  private static Stream<Expected> expected(Path folder) {
    try {
      return JSON
          .readValue(
              folder.resolve("defects.json").toFile(), new TypeReference<List<Expected>>() {})
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
