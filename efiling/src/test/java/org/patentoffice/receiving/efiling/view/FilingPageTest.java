package org.patentoffice.receiving.efiling.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.Examination.Acceptable;
import org.patentoffice.receiving.efiling.PackageExaminer;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.example.ExampleFilings;
import org.patentoffice.receiving.efiling.example.RuleExamples;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.xml.ConvertedPart;

/** The page shows everything, and can be made to do nothing. */
class FilingPageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final PackageExaminer EXAMINER = new PackageExaminer();

  /** Everything that a page is made of. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "#root", "html", "head", "meta", "title", "style", "body", "a", "header", "main",
          "footer", "article", "section", "div", "span", "p", "h1", "h2", "h3", "h4", "ol", "ul",
          "li", "code", "img", "br", "sub", "sup", "u");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "lang",
          "charset",
          "http-equiv",
          "content",
          "name",
          "class",
          "href",
          "id",
          "src",
          "alt",
          "width",
          "height");

  static Stream<String> examples() {
    return ExampleFilings.names().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void shouldShowEveryWordAndEveryPictureOfTheXmlWhenConverted(String example) {
    // Given
    SubmittedPackage submitted = ExampleFilings.submission(example);
    Examination examination = EXAMINER.examine(submitted, TODAY);

    // When
    Document page = page(submitted, examination, Language.JA);

    // Then
    if (examination instanceof Acceptable acceptable) {
      String shown = condensed(page.select(".sheet").text());
      assertThat(words(acceptable)).allSatisfy(word -> assertThat(shown).contains(word));
      assertThat(shown).as("elements without a label").doesNotContainPattern("【[a-z]");
      assertThat(page.select(".sheet img"))
          .hasSize((int) count(acceptable, ConvertedPart.Role.IMAGE))
          .allSatisfy(
              image -> assertThat(image.attr("src")).matches("data:image/(png|jpeg);base64,.+"));
    } else {
      assertThat(page.select(".sheet")).isEmpty();
      assertThat(page.select(".verdict.error")).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shouldSetEveryFindingBesideItsLineWhenThereAreFindings(Language language) {
    for (var example : RuleExamples.read().all()) {
      // Given
      SubmittedPackage submitted = example.bad();
      Examination examination = EXAMINER.examine(submitted, TODAY);

      // When
      Document page = page(submitted, examination, language);

      // Then
      Finding finding = examination.findings().getFirst();
      String message = language.of(finding.messageJa(), finding.messageEn());
      assertThat(page.select(".findings .message").eachText())
          .as(example.ruleId())
          .containsExactly(condensedSpaces(message));
      if (finding.line() > 0) {
        Element line = page.expectFirst("#f1-" + finding.line());
        assertThat(line.select(".number").text()).isEqualTo(String.valueOf(finding.line()));
        assertThat(line.select(".message").text()).isEqualTo(condensedSpaces(message));
        assertThat(page.select(".findings a").attr("href")).isEqualTo("#f1-" + finding.line());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;img src=x onerror=alert(1)&#62;",
        "\"><svg onload=alert(1)>",
        "]]><iframe src=javascript:alert(1)>",
        "</code></li></ol></style><base href=//evil.example>",
        "&quot; onmouseover=&quot;alert(1)",
        "<!--",
        "<![CDATA[<b onclick=alert(1)>x</b>]]>",
        "&#0;&#8;<p style=background:url(//x)>"
      })
  void shouldNeverBecomeMarkupWhenADocumentTries(String attack) {
    // Given
    String html = ExampleFilings.html(ExampleFilings.APPLICATION);
    List<String> spoiled =
        List.of(
            html.replace("計数装置及び計数方法", attack),
            html.replace("物流の現場で利用できる。", attack),
            html.replace("【実施例１】", "【" + attack + "】"),
            html.replace("発明　一郎", attack),
            html.replace("ＫＵ－２０２６－１", attack),
            html.replace("特許庁長官　殿", attack),
            html.replace("<SUB>ｉ</SUB>", "<SUB onclick=alert(1) style=x>" + attack + "</SUB>"),
            html.replace("SRC=\"figure1.png\"", "SRC='" + attack + "' onerror=alert(1)"),
            html.replace("charset=Shift_JIS", "charset=" + attack),
            html.replace("特許願", attack),
            html.replace("【連絡事項】", attack).replace("【手数料の表示】", "【連絡事項】" + attack + "\r\n【手数料の表示】"));

    for (String document : spoiled) {
      SubmittedPackage submitted =
          ExampleFilings.submission(
              ExampleFilings.APPLICATION,
              document.getBytes(ExampleFilings.SHIFT_JIS),
              Map.of("figure1.png", "png-mono 600x400@200"));
      submitted = withName(submitted, attack.replace("/", "") + ".htm");

      // When
      Document page = page(submitted, EXAMINER.examine(submitted, TODAY), Language.EN);

      // Then
      assertHarmless(page);
    }
  }

  @Test
  void shouldAllowItsOwnStyleAndNothingElseWhenServed() throws Exception {
    // Given
    SubmittedPackage submitted = ExampleFilings.submission(ExampleFilings.APPLICATION);

    // When
    Document page = page(submitted, EXAMINER.examine(submitted, TODAY), Language.JA);

    // Then
    String style = page.expectFirst("style").data();
    String digest =
        Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(style.getBytes(StandardCharsets.UTF_8)));
    assertThat(PageStyle.HEADER_POLICY)
        .contains("default-src 'none'", "style-src 'sha256-" + digest + "'", "form-action 'self'")
        .doesNotContain("unsafe", "script-src", "http:");
    assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
        .isEqualTo(PageStyle.DOCUMENT_POLICY);
  }

  @Test
  void shouldShowOnlyWhatIsNearFindingsWhenTheDocumentIsVeryLong() {
    // Given
    String html =
        ExampleFilings.html(ExampleFilings.APPLICATION)
            .replace("物流の現場で利用できる。", "物流■\r\n" + "　同じ。\r\n".repeat(30_000));
    SubmittedPackage submitted =
        ExampleFilings.submission(
            ExampleFilings.APPLICATION, html.getBytes(ExampleFilings.SHIFT_JIS), Map.of());

    // When
    Document page = page(submitted, EXAMINER.examine(submitted, TODAY), Language.JA);

    // Then
    assertThat(page.select(".lines > li")).hasSize(7);
    assertThat(page.select("#f1-83 .message")).hasSize(1);
  }

  private static void assertHarmless(Document page) {
    for (Element element : page.getAllElements()) {
      assertThat(ELEMENTS).contains(element.tagName());
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).contains(attribute.getKey());
      }
    }
    assertThat(page.select("[href]").eachAttr("href"))
        .allSatisfy(href -> assertThat(href).startsWith("#"));
    assertThat(page.select("[src]").eachAttr("src"))
        .allSatisfy(src -> assertThat(src).startsWith("data:image/"));
    assertThat(page.select("style")).hasSize(1);
  }

  private static SubmittedPackage withName(SubmittedPackage submitted, String name) {
    return new SubmittedPackage(
        new SubmittedFile(name, submitted.document().bytes()), submitted.others());
  }

  private static Document page(
      SubmittedPackage submitted, Examination examination, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FilingPage page = new FilingPage(out, language);
    page.begin("Result", "");
    page.filing(submitted.document().name(), submitted, examination);
    page.end();
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }

  /** Every piece of text in the XML that is not a code. */
  private static List<String> words(Acceptable acceptable) {
    List<String> words = new ArrayList<>();
    for (ConvertedPart part : acceptable.parts()) {
      if (part.role() != ConvertedPart.Role.IMAGE) {
        Document xml =
            part.isTagged()
                ? Jsoup.parse(part.text())
                : Jsoup.parse(part.text(), Parser.xmlParser());
        for (Element element : xml.getAllElements()) {
          if (!Set.of("jp:document-code", "jp:date", "jp:article", "jp:way-of-amendment")
              .contains(element.tagName())) {
            element.textNodes().stream()
                .map(node -> condensed(node.text()))
                .filter(text -> !text.isEmpty())
                .forEach(words::add);
          }
        }
      }
    }
    return words;
  }

  private static long count(Acceptable acceptable, ConvertedPart.Role role) {
    return acceptable.parts().stream().filter(part -> part.role() == role).count();
  }

  private static String condensed(String text) {
    return text.replaceAll("[\\s　]+", "");
  }

  private static String condensedSpaces(String text) {
    return text.replaceAll("[ \\n\\t]+", " ").strip();
  }
}
