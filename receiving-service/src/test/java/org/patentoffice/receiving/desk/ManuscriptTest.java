package org.patentoffice.receiving.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.patentoffice.contracts.number.Right;
import org.patentoffice.receiving.desk.domain.Form;
import org.patentoffice.receiving.desk.domain.Manuscript;
import org.patentoffice.receiving.desk.domain.Normal;
import org.patentoffice.receiving.desk.domain.Values;
import org.patentoffice.receiving.efiling.Examination;
import org.patentoffice.receiving.efiling.PackageExaminer;
import org.patentoffice.receiving.efiling.SubmittedPackage;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.efiling.finding.Finding;
import org.patentoffice.receiving.efiling.finding.Level;
import org.patentoffice.receiving.efiling.submission.Submission;
import org.patentoffice.receiving.fixture.Papers;

/** What is keyed becomes the manuscript that the e-filing software would have made. */
class ManuscriptTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void shouldPassTheRulesOfReceptionWhenAPatentApplicationIsKeyedAsItStands() {
    // Given
    Manuscript manuscript = manuscript("patent-application", Papers.patent(7));

    // When
    Examination examination = examine(manuscript);

    // Then
    assertThat(examination.findings()).isEmpty();
    Submission.Application application = application(examination);
    assertThat(application.title()).isEqualTo("計数装置第７号");
    assertThat(application.claimCount()).isEqualTo(1);
    assertThat(application.fileReference()).isEqualTo("DK-0007");
    assertThat(application.applicants()).hasSize(1);
    assertThat(application.inventors()).hasSize(1);
    assertThat(application.agents()).isEmpty();
  }

  @Test
  void shouldPassTheRulesOfReceptionWhenATrademarkApplicationIsKeyedAsItStands() {
    // Given
    Manuscript manuscript = manuscript("trademark-application", Papers.trademark(7));

    // When
    Examination examination = examine(manuscript);

    // Then
    assertThat(examination.findings()).isEmpty();
    Submission.Application application = application(examination);
    assertThat(application.right()).isEqualTo(Right.TRADEMARK);
    assertThat(application.title()).isEqualTo("カクウソクテイ");
    assertThat(application.classes()).containsExactly(9, 42);
  }

  @Test
  void shouldNameTheFieldWhenARuleRefusesIt() {
    // Given
    Map<String, String> paper = Papers.patent(8);
    paper.put("reference", "ＤＫ－００００００００００００");
    paper.put("claims", "【請求項２】\n計数装置。");
    paper.put("inventor1Name", "");
    Manuscript manuscript = manuscript("patent-application", paper);

    // When
    Examination examination = examine(manuscript);

    // Then
    assertThat(examination).isInstanceOf(Examination.Refused.class);
    assertThat(manuscript.fieldsOf(examination.findings()))
        .contains("reference", "claims", "inventor1Name")
        .doesNotContain("abstract", "amount", "applicantName");
  }

  @Test
  void shouldOfferEveryFieldWhenAFindingIsAboutNone() {
    // Given
    Form form = Papers.form("patent-application");
    Manuscript manuscript = Manuscript.of(form, Values.NONE);
    List<Finding> findings =
        List.of(
            new Finding(
                "file.too-long", Level.ERROR, "keyed.htm", 0, "", "長すぎます。", "Too long.", ""));

    // When / Then
    assertThat(manuscript.fieldsOf(findings)).isEqualTo(form.fieldNames());
  }

  @Test
  void shouldBeOneValueWhenTwoPeopleTypeInOtherWidths() {
    // Given
    Form form = Papers.form("patent-application");

    // When
    List<String> names =
        List.of(
            Normal.of(form.field("applicantName").orElseThrow(), " ABC工業 "),
            Normal.of(form.field("applicantName").orElseThrow(), "ＡＢＣ工業"));
    List<String> amounts =
        List.of(
            Normal.of(form.field("amount").orElseThrow(), "１４０００"),
            Normal.of(form.field("amount").orElseThrow(), "14 000"));
    List<String> texts =
        List.of(
            Normal.of(form.field("claims").orElseThrow(), "【請求項１】\r\n  A − B\r\n\r\n"),
            Normal.of(form.field("claims").orElseThrow(), "【請求項１】\nＡ　－　Ｂ"));

    // Then
    assertThat(names).containsOnly("ＡＢＣ工業");
    assertThat(amounts).containsOnly("14000");
    assertThat(texts).containsOnly("【請求項１】\nＡ　－　Ｂ");
  }

  @Test
  void shouldFindTheCharacterWhenADocumentMayNotHaveIt() {
    // Given
    Form form = Papers.form("patent-application");

    // When / Then
    assertThat(Normal.forbidden(form.field("applicantName").orElseThrow(), "髙橋"))
        .containsExactly(new Normal.Forbidden(0, "髙"));
    assertThat(Normal.forbidden(form.field("applicantName").orElseThrow(), "山😀【"))
        .extracting(Normal.Forbidden::position)
        .containsExactly(1, 3);
    assertThat(Normal.forbidden(form.field("claims").orElseThrow(), "【請求項１】\n①"))
        .extracting(Normal.Forbidden::character)
        .containsExactly("①");
    assertThat(Normal.forbidden(form.field("applicantName").orElseThrow(), "▲高▼橋")).isEmpty();
  }

  private static Manuscript manuscript(String formName, Map<String, String> paper) {
    Form form = Papers.form(formName);
    Map<String, String> normal = new LinkedHashMap<>();
    form.fields()
        .forEach(
            field ->
                normal.put(field.name(), Normal.of(field, paper.getOrDefault(field.name(), ""))));
    return Manuscript.of(form, new Values(normal));
  }

  private static Examination examine(Manuscript manuscript) {
    return new PackageExaminer()
        .examine(
            new SubmittedPackage(new SubmittedFile("keyed.htm", manuscript.bytes()), List.of()),
            TODAY);
  }

  private static Submission.Application application(Examination examination) {
    return (Submission.Application) ((Examination.Acceptable) examination).submission();
  }
}
