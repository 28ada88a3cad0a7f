package org.patentoffice.receiving.efiling.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlTextTest {

  /** One, two, three and four bytes, what XML escapes, and nothing else that could be confused. */
  private static final String EVERYTHING =
      "a<b>&\"']]>é×Ω｡亜～\uFF5E\uD867\uDE3D\u0800\u07FF\uFFFD\t\n";

  @Test
  void shouldBeReadBackByTheParserAsItWasWrittenWhenTextHasEveryKindOfCharacter() throws Exception {
    // Given
    String text = EVERYTHING.repeat(2_000); // beyond the first bytes

    // When
    byte[] xml =
        XmlText.office("root", "quoted", "\"<&>\"")
            .leaf("p", text, "num", "1")
            .start("p")
            .text("x")
            .mark("br")
            .end()
            .close()
            .finish();

    // Then
    Element root = parsed(xml);
    assertThat(root.getAttribute("quoted")).isEqualTo("\"<&>\"");
    assertThat(root.getAttribute("xmlns:jp")).isEqualTo(XmlText.JP_NAMESPACE);
    assertThat(root.getElementsByTagName("p").item(0).getTextContent()).isEqualTo(text);
    assertThat(root.getElementsByTagName("br").getLength()).isOne();
  }

  @Test
  void shouldWriteOneElementALineWhenContentIsElements() {
    // When
    byte[] xml = XmlText.plain("a").open("b").leaf("c", "").empty("d").close().close().finish();

    // Then
    assertThat(new String(xml, StandardCharsets.UTF_8))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a>
            <b>
            <c></c>
            <d/>
            </b>
            </a>
            """);
  }

  @Test
  void shouldSayWhatIsOpenWhenFileIsFinishedTooEarly() {
    // Given
    XmlText xml = XmlText.plain("a").open("b");

    // When // Then
    assertThatThrownBy(xml::finish).hasMessageContaining("[b, a]");
  }

  private static Element parsed(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml))
        .getDocumentElement();
  }
}
