package org.patentoffice.dossier.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public does not get to read in a bibliography. */
class RedactedXmlTest {

  private static String redacted(String xml) {
    return RedactedXml.of(xml.getBytes(StandardCharsets.UTF_8))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("not shown");
  }

  @Test
  void shouldLeaveOutAddressesTelephonesAndPayments() {
    // Given
    String bibliography =
        """
        <jp:pat-app-doc xmlns:jp="http://www.jpo.go.jp"><jp:inventors><jp:inventor><jp:addressbook>\
        <jp:name>発明　一郎</jp:name><jp:address><jp:text>東京都架空区１－１</jp:text></jp:address>\
        <jp:phone>03-0000-0000</jp:phone></jp:addressbook></jp:inventor></jp:inventors>\
        <jp:charge-article><jp:payment><jp:fee amount="14000" currency="yen"/>\
        <jp:account account-type="deposit" number="990001"/></jp:payment></jp:charge-article>\
        </jp:pat-app-doc>""";
    // When
    String shown = redacted(bibliography);
    // Then
    assertThat(shown)
        .contains("<jp:name>発明　一郎</jp:name>")
        .contains("<jp:address>（省略）</jp:address>")
        .contains("<jp:phone>（省略）</jp:phone>")
        .contains("<jp:charge-article>（省略）</jp:charge-article>")
        .doesNotContain("990001", "架空区", "03-0000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postcode",
        "fax",
        "email",
        "contact",
        "file-reference-id",
        "generated-access-code",
        "general-power-of-attorney-id",
        "rule-outside-item-article",
        "deposit-account"
      })
  void shouldLeaveOutWhateverElseIsPrivate(String element) {
    // Given
    String bibliography =
        "<jp:a xmlns:jp=\"http://www.jpo.go.jp\"><jp:%s number=\"secret\"><jp:b>secret</jp:b></jp:%s></jp:a>"
            .formatted(element, element);
    // When
    String shown = redacted(bibliography);
    // Then
    assertThat(shown).contains("<jp:%s>（省略）</jp:%s>".formatted(element, element));
    assertThat(shown).doesNotContain("secret");
  }

  @Test
  void shouldLeaveOutPrivateItemsInRunningText() {
    // Given
    String amendment =
        """
        <a><p>【発明者】<br/>【住所又は居所】東京都架空区架空町<br/>一丁目１番１号<br/>【氏名】発明　一郎<br/>\
        【予納台帳番号】９９０００１<br/>【納付金額】１４０００</p><p>一丁目の図</p></a>""";
    // When
    String shown = redacted(amendment);
    // Then
    assertThat(shown)
        .contains("【住所又は居所】（省略）", "【予納台帳番号】（省略）", "【氏名】発明　一郎", "【納付金額】１４０００")
        .contains("一丁目の図")
        .doesNotContain("架空区", "１番１号", "９９０００１");
  }

  @Test
  void shouldReadShiftJisWithADoctypeThatIsNowhereToBeFound() {
    // Given
    byte[] bibliography =
        """
        <?xml version="1.0" encoding="Shift_JIS"?>
        <!DOCTYPE jp:pat-amnd PUBLIC "-//JPO//DTD PATENT AMENDMENT DOCUMENT 1.0//EN" "pat-amnd.dtd" []>
        <jp:pat-amnd xmlns:jp="http://www.jpo.go.jp"><jp:name>発明　一郎</jp:name></jp:pat-amnd>"""
            .getBytes(Charset.forName("windows-31j"));
    // When
    Optional<byte[]> shown = RedactedXml.of(bibliography);
    // Then
    assertThat(new String(shown.orElseThrow(), StandardCharsets.UTF_8))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        .contains("<jp:name>発明　一郎</jp:name>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not XML",
        "<a><b></a>",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
        "<!DOCTYPE a [<!ENTITY e 'x'><!ENTITY f '&e;&e;&e;'>]><a>&f;</a>"
      })
  void shouldShowNothingWhenTheFileIsNotPlainXml(String file) {
    // Given / When
    String shown = redacted(file);
    // Then
    assertThat(shown).isEqualTo("not shown");
  }
}
