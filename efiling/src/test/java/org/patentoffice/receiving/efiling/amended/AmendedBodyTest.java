package org.patentoffice.receiving.efiling.amended;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AmendedBodyTest {
  private static final Document BODY =
      parse(
          """
          <application-body><description><invention-title>古い名称</invention-title>
          <technical-field><p num="0001">一</p></technical-field>
          <background-art><p num="0002">二</p></background-art></description>
          <claims><claim num="1"><claim-text>甲</claim-text></claim>
          <claim num="2"><claim-text>乙</claim-text></claim></claims>
          <abstract><p num="">要約</p></abstract></application-body>
          """);

  @Test
  void shouldReplaceTheClaimWhenChanged() {
    // Given
    var passages =
        amendment("claims", "請求項２", "3", "<claim num='2'><claim-text>丙</claim-text></claim>");

    // When
    Document amended = AmendedBody.of(BODY, passages);

    // Then
    assertThat(texts(amended, "claim-text")).containsExactly("甲", "丙");
    assertThat(texts(BODY, "claim-text")).containsExactly("甲", "乙");
  }

  @Test
  void shouldRemoveTheClaimWhenDeleted() {
    // Given
    var passages = amendment("claims", "請求項１", "2", "");

    // When
    Document amended = AmendedBody.of(BODY, passages);

    // Then
    assertThat(texts(amended, "claim-text")).containsExactly("乙");
  }

  @Test
  void shouldPutTheClaimBehindItsPredecessorWhenAdded() {
    // Given
    var passages =
        amendment("claims", "請求項３", "1", "<claim num='3'><claim-text>丁</claim-text></claim>");

    // When
    Document amended = AmendedBody.of(BODY, passages);

    // Then
    assertThat(texts(amended, "claim-text")).containsExactly("甲", "乙", "丁");
  }

  @Test
  void shouldReplaceAllClaimsWhenTheWholeTextIsChanged() {
    // Given
    var passages =
        amendment(
            "claims",
            "全文",
            "3",
            "<claims><claim num='1'><claim-text>新</claim-text></claim></claims>");

    // When
    Document amended = AmendedBody.of(BODY, passages);

    // Then
    assertThat(texts(amended, "claim-text")).containsExactly("新");
  }

  @Test
  void shouldReplaceTheParagraphWhenChanged() {
    // Given
    var passages = amendment("description", "０００２", "3", "<p num='0002'>弐</p>");

    // When
    Document amended = AmendedBody.of(BODY, passages);

    // Then
    assertThat(Dom.text(Dom.descendants(amended, "background-art").getFirst(), "p")).isEqualTo("弐");
  }

  @Test
  void shouldReplaceTheTitleWhenChanged() {
    // Given
    var passages = amendment("description", "発明の名称", "3", "新しい名称");

    // When
    Document amended = AmendedBody.of(BODY, passages);

    // Then
    assertThat(Dom.text(amended, "invention-title")).isEqualTo("新しい名称");
  }

  @Test
  void shouldStopWhenTheAmendedClaimDoesNotExist() {
    // Given
    var passages =
        amendment("claims", "請求項９", "3", "<claim num='9'><claim-text>丙</claim-text></claim>");

    // When / Then
    assertThatExceptionOfType(AmendmentFailure.class)
        .isThrownBy(() -> AmendedBody.of(BODY, passages))
        .withMessageContaining("請求項９");
  }

  @Test
  void shouldStopWhenTheItemIsNotUnderstood() {
    // Given
    var passages = amendment("claims", "請求項のどれか", "3", "<claim num='1'/>");

    // When / Then
    assertThatExceptionOfType(AmendmentFailure.class)
        .isThrownBy(() -> AmendedBody.of(BODY, passages));
  }

  private static List<AmendedPassage> amendment(
      String kind, String item, String way, String contents) {
    return AmendedPassage.read(
        parse(
            """
            <a xmlns:jp="http://www.jpo.go.jp"><jp:amendment-group>
            <jp:document-code>A16333</jp:document-code>
            <jp:item-of-amendment>%s</jp:item-of-amendment>
            <jp:way-of-amendment>%s</jp:way-of-amendment>
            <jp:contents-of-amendment jp:kind-of-document="%s">%s</jp:contents-of-amendment>
            </jp:amendment-group></a>
            """
                .formatted(item, way, kind, contents)));
  }

  private static List<String> texts(Document document, String element) {
    return Dom.descendants(document, element).stream().map(e -> e.getTextContent()).toList();
  }

  private static Document parse(String xml) {
    return Dom.parse(xml.getBytes(StandardCharsets.UTF_8), "test");
  }
}
