package org.patentoffice.receiving;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.PictureBombs;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.receiving.fixture.Zips;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/** Bad input is never answered with a 500 and never leaves a trace (issue 2, section 6). */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class BadInputTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int MEBIBYTE = 1_048_576;

  @Inject Traces traces;

  private final Applicant applicant = Applicant.somebody();

  /** Packages that cannot be opened: status, problem and, where there is one, the place. */
  static Stream<Arguments> packages() {
    byte[] clean = FilingPackage.application().zip();
    return Stream.of(
        argumentSet("empty body", new byte[0], 422, "package-unreadable", ""),
        argumentSet(
            "no archive", "This is no ZIP.".getBytes(US_ASCII), 422, "package-unreadable", ""),
        argumentSet("cut in half", Zips.cutBy(clean.length / 2), 422, "package-unreadable", ""),
        argumentSet("cut by a byte", Zips.cutBy(1), 422, "package-unreadable", ""),
        argumentSet("wrong checksum", Zips.withWrongChecksum(), 422, "package-unreadable", ""),
        argumentSet("encrypted", Zips.encrypted(), 422, "package-unreadable", ""),
        argumentSet("501 files", Zips.ofManyFiles(501), 422, "package-unreadable", ""),
        argumentSet("60,000 files", Zips.ofManyFiles(60_000), 422, "package-unreadable", ""),
        argumentSet(
            "bomb by size", Zips.bomb(30 * MEBIBYTE), 413, "package-too-large", "figure1.png"),
        argumentSet(
            "bomb by ratio", Zips.bomb(2 * MEBIBYTE), 413, "package-too-large", "figure1.png"),
        argumentSet("bomb that lies", Zips.lyingBomb(30 * MEBIBYTE), 422, "package-unreadable", ""),
        argumentSet(
            "way up", Zips.withName("../figure3.png"), 422, "package-file-name", "../figure3.png"),
        argumentSet(
            "way up inside",
            Zips.withName("a/../../b.png"),
            422,
            "package-file-name",
            "a/../../b.png"),
        argumentSet(
            "way up, Windows", Zips.withName("..\\b.png"), 422, "package-file-name", "..\\b.png"),
        argumentSet(
            "absolute", Zips.withName("/etc/passwd"), 422, "package-file-name", "/etc/passwd"),
        argumentSet("drive", Zips.withName("C:b.png"), 422, "package-file-name", "C:b.png"),
        argumentSet(
            "line end in a name", Zips.withName("a\nb.png"), 422, "package-file-name", "a\nb.png"),
        argumentSet("same name", Zips.withDoubleName(), 422, "package-file-name", "figure1.png"),
        argumentSet(
            "same name in capitals",
            Zips.withName("FIGURE1.PNG"),
            422,
            "package-file-name",
            "FIGURE1.PNG"),
        argumentSet("two documents", Zips.withName("second.html"), 422, "package-document", ""),
        argumentSet(
            "no document",
            FilingPackage.zip(List.of(new SubmittedFile("a.png", new byte[1]))),
            422,
            "package-document",
            ""));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void shouldSayWhyWhenThePackageCannotBeOpened(byte[] zip, int status, String slug, String place) {
    // Given
    Map<String, Long> before = traces.now();

    // When
    Response answer = applicant.file(zip);

    // Then
    assertProblem(answer, status, slug);
    if (!place.isEmpty()) {
      answer.then().body("place", equalTo(place));
    }
    assertThat(traces.now()).isEqualTo(before);
    assertProblem(applicant.check(zip), status, slug);
  }

  /** Documents with something wrong in them: the rule that finds it, and the line. */
  static Stream<Arguments> documents() {
    return Stream.of(
        argumentSet("UTF-8", FilingPackage.application().savedAs(UTF_8), "file.not-shift-jis", 4),
        argumentSet(
            "UTF-16",
            FilingPackage.application().savedAs(StandardCharsets.UTF_16),
            "file.not-shift-jis",
            1),
        argumentSet(
            "JIS",
            FilingPackage.application().savedAs(Charset.forName("ISO-2022-JP")),
            "file.not-shift-jis",
            4),
        argumentSet(
            "entity expansion",
            FilingPackage.application()
                .with("<HTML>", "<!DOCTYPE h [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;\">]><HTML>"),
            "file.entity-declaration",
            1),
        argumentSet(
            "external entity",
            FilingPackage.application()
                .with("<HTML>", "<!DOCTYPE h [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><HTML>"),
            "file.entity-declaration",
            1),
        argumentSet(
            "control character by reference",
            FilingPackage.application().with("物流の現場", "&#0;"),
            "text.control-reference",
            83),
        argumentSet(
            "missing picture",
            FilingPackage.application().withPicture("figure2.png", "absent"),
            "image.missing",
            109),
        argumentSet(
            "picture out of the package",
            FilingPackage.application()
                .with("SRC=\"figure2.png\"", "SRC=\"../../etc/passwd\"")
                .withPicture("../../etc/passwd", "absent"),
            "image.missing",
            109),
        argumentSet(
            "program",
            FilingPackage.application().withFile("macro.exe", new byte[10]),
            "file.type",
            0),
        argumentSet(
            "claim numbers with a gap",
            FilingPackage.application().with("【請求項２】", "【請求項４】"),
            "claim.sequence",
            94),
        argumentSet(
            "application number that is none",
            FilingPackage.of("sample-opinion").with("特願２０９９－９００００１", "特願２０９９－９"),
            "number.application",
            13));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void shouldNameRuleAndLineWhenTheDocumentIsWrong(FilingPackage filing, String ruleId, int line) {
    // Given
    byte[] zip = filing.zip();
    Map<String, Long> before = traces.now();

    // When
    Response answer = applicant.file(zip);

    // Then
    assertProblem(answer, 422, "filing-refused");
    answer
        .then()
        .body("findings.find { it.ruleId == '%s' }.line".formatted(ruleId), equalTo(line))
        .body("findings.messageEn", not(hasItem(blankOrNullString())))
        .body("findings.messageJa", not(hasItem(blankOrNullString())));
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldDropTheScriptAndSaySoWhenADocumentHasOne() {
    // Given
    byte[] zip = FilingPackage.application().with("物流の現場", "<SCRIPT>alert(1)</SCRIPT>物流").zip();

    // When
    Response answer = applicant.file(zip);

    // Then
    answer.then().statusCode(201).body("findings.ruleId", hasItem("file.active-content"));
    for (String sha256 : answer.<List<String>>path("parts.findAll { it.role == 'body' }.sha256")) {
      Response body =
          Applicant.as(Tokens.of("service-account", Roles.SERVICE))
              .get("/internal/content/" + sha256);
      assertThat(body.then().statusCode(200).extract().asString()).doesNotContain("alert");
    }
  }

  /** Documents made to keep a reader busy. */
  static Stream<Arguments> monsters() {
    String deep = "　".repeat(30);
    StringBuilder stairs = new StringBuilder();
    for (int i = 1; i < 2_000; i++) {
      stairs.append(" ".repeat(i % 70)).append("【謎").append(i).append("】\r\n");
    }
    return Stream.of(
        argumentSet("tags in tags", "<B>".repeat(100_000)),
        argumentSet("styles in styles", "<U><SUB><SUP>".repeat(30_000)),
        argumentSet("paragraphs in formatting", "<B><P>".repeat(60_000)),
        argumentSet("tables in tables", "<TABLE><TR><TD>".repeat(30_000)),
        argumentSet("endless attribute", "<IMG SRC=\"" + "a".repeat(400_000)),
        argumentSet("endless comment", "<!--" + "-".repeat(400_000)),
        argumentSet("half tags", "<".repeat(200_000)),
        argumentSet("references", "&".repeat(200_000)),
        argumentSet("items in items", stairs.toString()),
        argumentSet("brackets", "【".repeat(100_000)),
        argumentSet("one long line", deep + "あ".repeat(400_000)),
        argumentSet("claims of claims", "請求項１乃至９９９９、".repeat(10_000)));
  }

  @ParameterizedTest
  @MethodSource("monsters")
  void shouldAnswerInTimeWhenTheDocumentIsMadeToKeepItBusy(String monster) {
    // Given
    byte[] zip = FilingPackage.of("application").with("　前記計数部は、計数値", monster + "　前記計数部は、計数値").zip();
    long start = System.nanoTime();

    // When
    Response answer = applicant.check(zip);

    // Then
    assertThat(answer.statusCode()).isIn(200, 422);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
  }

  /** Pictures whose header promises more than any page, or less than there is. */
  static Stream<Arguments> pictures() {
    return Stream.of(
        argumentSet("PNG of 3.6 gigapixels", PictureBombs.png(60_000, 60_000), "image.too-large"),
        argumentSet("PNG with two headers", PictureBombs.pngWithTwoHeaders(), "image.unreadable"),
        argumentSet("interlaced PNG", PictureBombs.interlacedPng(), "image.unreadable"),
        argumentSet("PNG that inflates on and on", PictureBombs.endlessPng(), "image.unreadable"),
        argumentSet(
            "GIF with a frame outside",
            PictureBombs.gif(600, 400, 65_000, 65_000),
            "image.unreadable"),
        argumentSet(
            "GIF of 4 gigapixels",
            PictureBombs.gif(65_000, 65_000, 65_000, 65_000),
            "image.too-large"),
        argumentSet("compressed BMP", PictureBombs.compressedBmp(), "image.unreadable"),
        argumentSet("text", "GIF? No.".getBytes(US_ASCII), "image.unreadable"));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void shouldRefuseThePictureBeforeDecodingItWhenItIsNone(byte[] picture, String ruleId) {
    // Given
    byte[] zip = FilingPackage.application().withFile("figure1.png", picture).zip();
    Map<String, Long> before = traces.now();

    // When
    Response answer = applicant.file(zip);

    // Then
    assertProblem(answer, 422, "filing-refused");
    answer.then().body("findings.ruleId", hasItem(ruleId));
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldAskForADocumentWhenAFormHasNoFile() {
    // Given
    Map<String, Long> before = traces.now();

    // When
    Response answer = applicant.request().multiPart("comment", "hello").post("/filings");

    // Then
    assertProblem(answer, 422, "package-document");
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldRefuseTheNameWhenAFormHasAWayUp() {
    // Given
    List<SubmittedFile> files = List.of(new SubmittedFile("..\\..\\filing.htm", new byte[] {1}));
    Map<String, Long> before = traces.now();

    // When
    Response answer = applicant.file(files);

    // Then
    assertProblem(answer, 422, "package-file-name");
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldSayWhatIsTakenWhenTheBodyIsOfAnotherKind() {
    // Given
    Map<String, Long> before = traces.now();

    // When
    Response answer =
        applicant.request().contentType("application/json").body("{}").post("/filings");

    // Then
    assertProblem(answer, 415, "unsupported-media-type");
    assertThat(traces.now()).isEqualTo(before);
  }

  @Test
  void shouldNotFailWhenAFormHasNoBoundary() {
    // Given
    Map<String, Long> before = traces.now();

    // When
    Response answer =
        applicant
            .request()
            .config(
                RestAssured.config()
                    .encoderConfig(
                        encoderConfig()
                            .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
            .contentType("multipart/form-data")
            .body("no boundary at all")
            .post("/filings");

    // Then
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(traces.now()).isEqualTo(before);
  }

  private static void assertProblem(Response answer, int status, String slug) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:patent-office:problem:" + slug))
        .body("status", equalTo(status))
        .body("title", not(blankOrNullString()))
        .body("detailEn", not(blankOrNullString()))
        .body("detailJa", not(blankOrNullString()));
    assertThat(answer.asString()).doesNotContain("Exception", "org.patentoffice", "\tat ");
  }
}
