package org.patentoffice.receiving.efiling.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  private static final Duration QUICK = Duration.ofSeconds(20);
  private static final int BOMB_TAGS = 300_000;

  @Test
  void shouldCountLinesOfTheFileWhenTextIsPreformatted() {
    // Given
    String html = "<HTML>\n<BODY>\n<PRE>\n一\n\n三<U>四</U>\n五\n</PRE>\n</BODY>";

    // When
    Page page = HtmlReader.read(html);

    // Then
    assertThat(page.lines()).extracting(Line::number).startsWith(4, 5, 6, 7);
    assertThat(page.lines()).extracting(Line::text).startsWith("一", "", "三四", "五");
  }

  @Test
  void shouldBreakLinesOnlyAtTagsWhenTextIsNotPreformatted() {
    // Given
    String html = "<body>\n<p>一\n二<br>\n三</p>\n<p>四</p>\n</body>";

    // When
    Page page = HtmlReader.read(html);

    // Then
    assertThat(page.lines()).extracting(Line::text).containsExactly("一二", "三", "四");
    assertThat(page.lines()).extracting(Line::number).containsExactly(2, 4, 5);
  }

  @Test
  void shouldKeepStylesAndImagesWhenTheyCarryMeaning() {
    // Given
    String html = "<PRE>ｘ<SUP>２</SUP><B>太</B><IMG SRC=\"a\\b.png\"></PRE>";

    // When
    Page page = HtmlReader.read(html);

    // Then
    assertThat(page.lines().getFirst().runs())
        .isEqualTo(
            List.of(
                new Run.Text("ｘ", Set.of()),
                new Run.Text("２", Set.of(Run.Style.SUPERSCRIPT)),
                new Run.Text("太", Set.of()),
                new Run.Image("a/b.png")));
  }

  @Test
  void shouldDropWhatIsHiddenWhenPageHasCommentsAndScripts() {
    // Given
    String html = "<PRE>あ<!-- 【請求項１】 --><SCRIPT>い</SCRIPT>う<?xml 【え】 ?></PRE>";

    // When
    Page page = HtmlReader.read(html);

    // Then
    assertThat(page.lines()).extracting(Line::text).containsExactly("あう");
    assertThat(page.remarks())
        .containsExactly(new Page.Remark(Page.Oddity.ACTIVE_CONTENT, 1, "script"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY a \"b\">]><PRE>&a;</PRE>",
        "<!doctype html SYSTEM \"x\" [ ]>",
        "<PRE><![CDATA[【書類名】]]></PRE>",
        "<!ENTITY % x SYSTEM \"file:///etc/passwd\">"
      })
  void shouldRemarkOnItWhenPageDeclaresEntities(String html) {
    // When
    Page page = HtmlReader.read(html);

    // Then
    assertThat(page.remarks())
        .extracting(Page.Remark::oddity)
        .contains(Page.Oddity.ENTITY_DECLARATION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#0;", "&#x1b;", "&#10", "&#0010;", "&#X00d;", "&#127;"})
  void shouldRemarkOnItWhenReferenceIsToControlCharacter(String reference) {
    // When
    Page page = HtmlReader.read("<PRE>あ" + reference + "い</PRE>");

    // Then
    assertThat(page.remarks())
        .extracting(Page.Remark::oddity)
        .containsExactly(Page.Oddity.CONTROL_REFERENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<u>", "<p>", "<table><tr><td>", "<font><pre>", "</p>", "<a", "&#"})
  void shouldStayQuickWhenTagsAreRepeatedEndlessly(String tag) {
    // Given
    String html = tag.repeat(BOMB_TAGS / tag.length());

    // When
    Page page = Assertions.assertTimeoutPreemptively(QUICK, () -> HtmlReader.read("<PRE>あ" + html));

    // Then
    assertThat(page.lines().getFirst().text()).startsWith("あ");
  }
}
