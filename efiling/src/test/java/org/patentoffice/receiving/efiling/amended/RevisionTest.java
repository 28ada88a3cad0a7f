package org.patentoffice.receiving.efiling.amended;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.PackageExaminer;
import org.patentoffice.receiving.efiling.amended.AmendedPassage.AmendedDocument;
import org.patentoffice.receiving.efiling.amended.Revision.Corrected;
import org.patentoffice.receiving.efiling.amended.Revision.Unit;
import org.patentoffice.receiving.efiling.amended.Revision.Written;
import org.patentoffice.receiving.efiling.example.ExampleFilings;
import org.patentoffice.receiving.efiling.xml.ConvertedPart;

/** The text as filed and as it is now, beside each other. */
class RevisionTest {

  private static final byte[] BODY =
      """
      <application-body><description><invention-title>傘</invention-title>
      <technical-field><p num="0001">一<br/>二</p></technical-field></description>
      <claims><claim num="1"><claim-text>甲</claim-text></claim>
      <claim num="2"><claim-text>乙</claim-text></claim>
      <claim num="3"><claim-text>丙</claim-text></claim></claims>
      <abstract><p num="">要約</p></abstract></application-body>
      """
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void shouldShowTheTextAsFiledWhenNothingWasAmended() {
    // When
    Revision revision = Revision.of(BODY, List.of());

    // Then
    assertThat(revision.units())
        .extracting(Unit::document, Unit::label, Unit::filed, Unit::current, Unit::amendedBy)
        .containsExactly(
            tuple(AmendedDocument.DESCRIPTION, "発明の名称", "傘", "傘", null),
            tuple(AmendedDocument.DESCRIPTION, "０００１", "一\n二", "一\n二", null),
            tuple(AmendedDocument.CLAIMS, "請求項１", "甲", "甲", null),
            tuple(AmendedDocument.CLAIMS, "請求項２", "乙", "乙", null),
            tuple(AmendedDocument.CLAIMS, "請求項３", "丙", "丙", null),
            tuple(AmendedDocument.ABSTRACT, "要約", "要約", "要約", null));
  }

  @Test
  void shouldTellWhichDocumentChangedAddedAndDeletedWhatWhenAmendedTwice() {
    // Given
    Written first =
        amendment("１", "請求項２", "3", "<claim num='2'><claim-text>丁</claim-text></claim>");
    Written second = amendment("２", "請求項１", "2", "");
    Written third =
        amendment("３", "請求項４", "1", "<claim num='4'><claim-text>戊</claim-text></claim>");

    // When
    Revision revision = Revision.of(BODY, List.of(first, second, third));

    // Then
    assertThat(revision.units())
        .filteredOn(Unit::isChanged)
        .extracting(Unit::label, Unit::filed, Unit::current, Unit::amendedBy)
        .containsExactly(
            tuple("請求項１", "甲", null, "２"),
            tuple("請求項２", "乙", "丁", "１"),
            tuple("請求項４", null, "戊", "３"));
  }

  @Test
  void shouldCorrectTheWordsWhereTheyStandOnceWhenTheOfficeCorrectsThem() {
    // Given
    Written amendment =
        amendment("１", "請求項２", "3", "<claim num='2'><claim-text>丁丁戊</claim-text></claim>");
    Corrected unique = corrected(AmendedDocument.CLAIMS, "【請求項２】", "丁戊", "己");
    Corrected deletion = corrected(AmendedDocument.DESCRIPTION, "０００１", "二", "");
    Corrected tooEarly = corrected(AmendedDocument.CLAIMS, "請求項３", "己", "庚");
    Corrected twice = corrected(AmendedDocument.CLAIMS, "請求項２", "丁", "庚");
    Corrected ofNoUnit = corrected(AmendedDocument.REQUEST, "整理番号", "甲", "庚");

    // When
    Revision revision =
        Revision.of(BODY, List.of(amendment, twice, tooEarly, unique, deletion, ofNoUnit));

    // Then
    assertThat(revision.units())
        .filteredOn(Unit::isChanged)
        .extracting(Unit::label, Unit::current, Unit::amendedBy)
        .containsExactly(tuple("０００１", "一", "02126000001"), tuple("請求項２", "丁己", "02126000001"));
    assertThat(revision.withoutPlace()).containsExactly(twice, tooEarly, ofNoUnit);
  }

  private static Corrected corrected(
      AmendedDocument document, String item, String before, String after) {
    return new Corrected("02126000001", document, item, before, after);
  }

  @Test
  void shouldSayWhoTouchedItLastWhenTheFirstTextComesBack() {
    // Given
    Written away = amendment("１", "請求項２", "3", "<claim num='2'><claim-text>丁</claim-text></claim>");
    Written back = amendment("２", "請求項２", "3", "<claim num='2'><claim-text>乙</claim-text></claim>");

    // When
    Revision revision = Revision.of(BODY, List.of(away, back));

    // Then
    assertThat(revision.units()).noneMatch(Unit::isChanged);
    assertThat(revision.units())
        .filteredOn(unit -> unit.label().equals("請求項２"))
        .extracting(Unit::amendedBy)
        .containsExactly("２");
  }

  @Test
  void shouldFailWhenAnAmendmentHasNoPlace() {
    // Given
    Written nowhere =
        amendment("１", "請求項９", "3", "<claim num='9'><claim-text>丁</claim-text></claim>");

    // When / Then
    assertThatExceptionOfType(AmendmentFailure.class)
        .isThrownBy(() -> Revision.of(BODY, List.of(nowhere)))
        .withMessageContaining("請求項９");
  }

  @Test
  void shouldReadWhatTheConverterWritesWhenTheExamplesMeet() {
    // Given
    byte[] body = part("application", ConvertedPart.Role.BODY);
    byte[] amendment = part("sample-amendment", ConvertedPart.Role.BIBLIOGRAPHY);

    // When
    Revision revision = Revision.of(body, List.of(new Written("52600000002", amendment)));

    // Then
    assertThat(revision.units())
        .filteredOn(Unit::isChanged)
        .isNotEmpty()
        .allSatisfy(unit -> assertThat(unit.amendedBy()).isEqualTo("52600000002"));
    assertThat(revision.units())
        .filteredOn(unit -> unit.document() == AmendedDocument.DRAWINGS)
        .extracting(Unit::current)
        .contains("［JPOXMLDOC01-appb-D000003.tif］");
    assertThat(revision.units())
        .filteredOn(unit -> unit.label().equals("０００８"))
        .extracting(Unit::current)
        .containsExactly("【図１】計数装置のブロック図である。【図２】計数方法の流れを示す図である。");
  }

  private static byte[] part(String example, ConvertedPart.Role role) {
    Examination examination =
        new PackageExaminer()
            .examine(ExampleFilings.submission(example), LocalDate.of(2026, 11, 21));
    return ((Examination.Acceptable) examination)
        .parts().stream().filter(part -> part.role() == role).findFirst().orElseThrow().bytes();
  }

  private static Written amendment(String name, String item, String way, String contents) {
    return new Written(
        name,
        """
        <a xmlns:jp="http://www.jpo.go.jp"><jp:amendment-group>
        <jp:document-code>A16333</jp:document-code>
        <jp:item-of-amendment>%s</jp:item-of-amendment>
        <jp:way-of-amendment>%s</jp:way-of-amendment>
        <jp:contents-of-amendment jp:kind-of-document="claims">%s</jp:contents-of-amendment>
        </jp:amendment-group></a>
        """
            .formatted(item, way, contents)
            .getBytes(StandardCharsets.UTF_8));
  }
}
