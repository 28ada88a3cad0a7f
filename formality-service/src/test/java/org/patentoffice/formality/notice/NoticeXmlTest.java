package org.patentoffice.formality.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.contracts.number.ApplicationNumber;
import org.patentoffice.contracts.number.DocumentNumber;
import org.patentoffice.formality.procedure.Act;
import org.patentoffice.formality.procedure.Addressee;
import org.patentoffice.formality.procedure.Ground;
import org.patentoffice.formality.procedure.NoticeCode;
import org.patentoffice.formality.procedure.Task;
import org.patentoffice.formality.rule.Bilingual;
import org.patentoffice.formality.rule.Defect;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Golden notices: {@code golden/notices/<code>.xml}. */
class NoticeXmlTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/notices");
  private static final ApplicationNumber APPLICATION = ApplicationNumber.parse("特願2026-000002");
  private static final DocumentNumber REQUEST = DocumentNumber.parse("52600000002");
  private static final DocumentNumber NUMBER = DocumentNumber.parse("02126000001");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Addressee APPLICANT =
      new Addressee(Addressee.Kind.APPLICANT, "見本　次郎", 1, "SYN-0002", "架空の搬送装置");
  private static final Addressee AGENT =
      new Addressee(Addressee.Kind.AGENT, "仮名　花子", 0, null, "架空の<搬送>装置 & 方法");

  static Stream<Arguments> notices() {
    return Stream.of(
        Arguments.of(order(NoticeCode.A111, APPLICANT)),
        Arguments.of(order(NoticeCode.A112, AGENT)),
        Arguments.of(
            dismissal(NoticeCode.A043, Act.Effect.APPLICATION, Ground.APPLICATION_NOT_AMENDED)),
        Arguments.of(
            dismissal(NoticeCode.A073, Act.Effect.PROCEDURE, Ground.PROCEDURE_NOT_AMENDED)),
        Arguments.of(
            dismissal(NoticeCode.A045, Act.Effect.APPLICATION, Ground.REGISTRATION_FEE_NOT_PAID)));
  }

  @ParameterizedTest
  @MethodSource("notices")
  void shouldWriteTheGoldenNotice(Notice notice) throws IOException {
    // Given
    String golden = Files.readString(FOLDER.resolve(notice.code() + ".xml"));

    // When
    byte[] bytes = NoticeXml.write(notice);

    // Then
    assertThat(oneElementALine(bytes)).isEqualTo(golden.strip());
  }

  @Test
  void shouldBeWellFormedAndEscapedWhenATextHoldsMarkup()
      throws IOException, ParserConfigurationException, SAXException {
    // Given
    byte[] bytes = NoticeXml.write(order(NoticeCode.A112, AGENT));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);

    // When
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));

    // Then
    assertThat(
            document
                .getElementsByTagNameNS("http://www.jpo.go.jp", "invention-title")
                .item(0)
                .getTextContent())
        .isEqualTo("架空の<搬送>装置 & 方法");
    assertThat(
            document
                .getElementsByTagNameNS("http://www.jpo.go.jp", "dispatch-number")
                .item(0)
                .getTextContent())
        .isEqualTo("000001");
  }

  private static String oneElementALine(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8).replace("><", ">\n<");
  }

  private static Notice order(NoticeCode code, Addressee addressee) {
    var order =
        new Task.OrderAmendment(
            code,
            REQUEST,
            30,
            List.of(
                new Defect(
                    "FP-011",
                    "特許法第36条第1項第2号",
                    new Bilingual("【発明者】の【住所又は居所】の記載がありません。", "The inventor has no address."))));
    return new Notice(
        code,
        NUMBER,
        APPLICATION,
        addressee,
        TODAY,
        NoticeTexts.conclusionOf(order),
        NoticeTexts.bodyOf(order),
        List.of());
  }

  private static Notice dismissal(NoticeCode code, Act.Effect effect, Ground ground) {
    DocumentNumber concerns = code == NoticeCode.A045 ? null : REQUEST;
    var dismissal = new Task.Dismiss(code, concerns, effect, TODAY, ground);
    return new Notice(
        code,
        NUMBER,
        APPLICATION,
        APPLICANT,
        TODAY,
        NoticeTexts.conclusionOf(ground),
        NoticeTexts.bodyOf(dismissal),
        NoticeTexts.appeal());
  }
}
