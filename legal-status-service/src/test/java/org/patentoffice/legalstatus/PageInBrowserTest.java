package org.patentoffice.legalstatus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.Pdf;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.Select;
import org.patentoffice.kit.security.Roles;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;
import org.patentoffice.testkit.Tokens;

/**
 * The public page as people meet it: in a browser, without scripts, in both languages. Screenshots
 * go to {@code target/screenshots}.
 */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class PageInBrowserTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int DESKTOP_WIDTH_PIXELS = 1180;
  private static final int PHONE_WIDTH_PIXELS = 500;

  @OfficeEvents Events events;

  @TestHTTPResource("/")
  URI home;

  private ChromeDriver browser;

  @AfterEach
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void shouldTellInJapaneseWhereAGrantedPatentStands() throws IOException {
    // Given
    CaseStory story = lived(CaseStory::granted, 10);
    browser = Chromium.withoutScripts();

    // When
    open(story.applicationNumber(), "ja");

    // Then
    picture("granted-ja");
    printed("granted-ja");
    assertThat(language()).isEqualTo("ja");
    assertThat(text("h1"))
        .isEqualTo(story.applicationNumber() + "の特許権は2028年12月12日に設定登録され、存続しています。");
    assertThat(texts(".stage.lit text")).containsExactly("4", "権利付与");
    assertThat(texts(".stage.passed .digit")).containsExactlyInAnyOrder("1", "2");
    assertThat(browser.findElements(By.cssSelector(".way.taken"))).hasSize(3);
    assertThat(texts("tbody code")).hasSize(10).contains("A-2-4-F10-F11-EXM-JPREG");
    assertThat(text("main"))
        .contains(story.registrationNumber(), story.publicationNumber(), "2046年11月21日");
  }

  @Test
  void shouldTellInEnglishWhenTheReaderSwitches() throws IOException {
    // Given
    CaseStory story = lived(CaseStory::granted, 10);
    browser = Chromium.withoutScripts();
    open(story.applicationNumber(), "ja");

    // When
    browser.findElement(By.cssSelector(".switch")).click();

    // Then
    picture("granted-en");
    assertThat(language()).isEqualTo("en");
    assertThat(text("h1"))
        .isEqualTo(
            "The patent on %s was granted on 12 December 2028 and is in force."
                .formatted(story.applicationNumber()));
    assertThat(texts(".stage.lit text")).containsExactly("4", "Grant");
  }

  @Test
  void shouldFindTheCaseFromTheSearchBox() throws IOException {
    // Given
    CaseStory story =
        lived(
            told -> told.filed("2026-11-21").published("2028-05-22").deemedWithdrawn("2029-11-22"),
            3);
    browser = Chromium.withoutScripts();
    browser.get(home + "?lang=en");
    picture("home-en");
    browser.findElement(By.id("number")).sendKeys(story.publicationNumber());

    // When
    browser.findElement(By.cssSelector(".search button")).click();

    // Then
    picture("withdrawn-en");
    assertThat(text("h1")).contains("is deemed withdrawn as of 22 November 2029");
    assertThat(texts(".stage.over .label")).containsExactly("Termination");
    assertThat(browser.getCurrentUrl()).contains("/legal-status/").endsWith("lang=en");
  }

  @Test
  void shouldHelpWhenTheNumberIsUnknownOrMalformed() throws IOException {
    // Given
    browser = Chromium.withoutScripts();

    // When
    open("特願2026-999999", "ja");

    // Then
    picture("unknown-ja");
    assertThat(text("h1")).isEqualTo("見つかりません");
    assertThat(browser.findElements(By.id("number"))).hasSize(1);
    open("<script>alert(1)</script>", "en");
    picture("malformed-en");
    assertThat(text("h1")).isEqualTo("That is not a number we can read");
    assertThat(text(".lead")).contains("“<script>alert(1)</script>”");
  }

  @Test
  void shouldListByStageAndEventAndTurnThePages() throws IOException {
    // Given
    CaseStory first = lived(CaseStory::granted, 10);
    CaseStory second = lived(CaseStory::granted, 10);
    browser = Chromium.withoutScripts();
    browser.get(home + "?lang=en");
    new Select(browser.findElement(By.id("stage"))).selectByValue("4");
    new Select(browser.findElement(By.id("event"))).selectByValue("F11");

    // When
    browser.findElement(By.cssSelector(".listing button")).click();

    // Then
    await().atMost(PATIENCE).until(() -> !texts("tbody th a").isEmpty());
    picture("search-en");
    assertThat(texts("tbody th a")).hasSizeGreaterThan(1).isSorted();
    assertThat(texts("tbody td[data-label=Stage]")).containsOnly("4 Grant");
    browser.get(browser.getCurrentUrl() + "&limit=500");
    assertThat(texts("tbody th a")).contains(first.applicationNumber(), second.applicationNumber());
    browser.get(home + "legal-status/search?stage=4&limit=1&lang=ja");
    String onFirst = text("tbody th a");
    browser.findElement(By.cssSelector("a[rel=next]")).click();
    await().atMost(PATIENCE).until(() -> browser.getCurrentUrl().contains("offset=1"));
    assertThat(text("tbody th a")).isGreaterThan(onFirst);
    assertThat(language()).isEqualTo("ja");
    browser.findElement(By.cssSelector("tbody th a")).click();
    await().atMost(PATIENCE).until(() -> !texts(".stage.lit .digit").isEmpty());
    assertThat(texts(".stage.lit .digit")).containsExactly("4");
  }

  @Test
  void shouldListTheCasesAsTheyStoodOnADay() throws IOException {
    // Given
    CaseStory story = lived(CaseStory::granted, 10);
    browser = Chromium.withoutScripts();

    // When
    browser.get(home + "legal-status/search?stage=2&asOf=2028-07-01&limit=500&lang=en");

    // Then
    picture("search-earlier-en");
    assertThat(text(".notice")).isEqualTo("This is how the cases stood on 1 July 2028.");
    assertThat(texts("tbody th a")).contains(story.applicationNumber());
    assertThat(texts("tbody td[data-label=Event]").getFirst()).contains("D11");
    assertThat(texts("tbody td[data-label=Certainty]")).containsOnly("good");
    browser.findElement(By.linkText(story.applicationNumber())).click();
    await().atMost(PATIENCE).until(() -> !texts(".stage.lit .digit").isEmpty());
    assertThat(texts(".stage.lit .digit")).containsExactly("2");
    given()
        .get("/legal-status/search.csv?stage=2&asOf=2028-07-01")
        .then()
        .statusCode(200)
        .body(containsString(story.applicationNumber()));
  }

  @Test
  void shouldTellWhatComesNextAndWhy() throws IOException {
    // Given
    CaseStory story =
        lived(
            told -> told.filed("2026-11-21").published("2028-05-22").strangeDocument("2028-06-01"),
            2);
    await().atMost(PATIENCE).until(() -> Asking.status(story).getInt("unmappedEvents") == 1);
    browser = Chromium.withoutScripts();
    open(story.applicationNumber(), "en");
    picture("published-en");
    assertThat(text(".deadlines")).contains("Last day to request examination", "21 November 2029");
    assertThat(text("main")).contains("have no place in ST.27");

    // When
    browser.findElement(By.cssSelector(".why a")).click();

    // Then
    await().atMost(PATIENCE).until(() -> !texts(".reasons li").isEmpty());
    picture("why-en");
    assertThat(text("h1"))
        .isEqualTo("Why %s stands where it stands".formatted(story.applicationNumber()));
    assertThat(text("main"))
        .contains(
            "It moved the case from stage 0 to stage 1.",
            "Patent Act, Article 36",
            "never guessed");
    open(story.applicationNumber() + "/explain", "ja");
    picture("why-ja");
    assertThat(text("main")).contains("段階 0 から段階 1 に移りました。", "特許法第36条");
  }

  @Test
  void shouldShowAnEarlierDayAsSuch() throws IOException {
    // Given
    CaseStory story = lived(CaseStory::granted, 10);
    browser = Chromium.withoutScripts();

    // When
    browser.get(
        home
            + "legal-status/"
            + URLEncoder.encode(story.applicationNumber(), StandardCharsets.UTF_8)
            + "?asOf=2028-07-01&knownAt=&lang=en");

    // Then
    picture("earlier-en");
    assertThat(text(".notice")).contains("This is how the case stood on 1 July 2028.");
    assertThat(texts(".stage.lit .digit")).containsExactly("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void shouldHaveNoSeriousAccessibilityFinding(String language) throws IOException {
    // Given
    CaseStory granted = lived(CaseStory::granted, 10);
    CaseStory refused =
        lived(
            told ->
                told.filed("2026-11-21")
                    .published("2028-05-22")
                    .examinationRequested("2028-06-01")
                    .reasonsNotified("2028-09-01")
                    .refused("2029-01-15")
                    .refusalFinal("2029-04-20"),
            6);
    CaseStory examined =
        lived(
            told ->
                told.filed("2026-11-21")
                    .published("2028-05-22")
                    .examinationRequested("2028-06-01")
                    .reasonsNotified("2028-09-01"),
            4);
    browser = Chromium.withScripts();

    // When
    List<Rule> findings = new ArrayList<>();
    for (String number :
        List.of(
            granted.applicationNumber(),
            refused.applicationNumber(),
            examined.applicationNumber(),
            "特願2026-999999",
            "nonsense")) {
      open(number, language);
      picture("axe-" + number.replaceAll("\\P{Alnum}", "") + "-" + language);
      findings.addAll(new AxeBuilder().analyze(browser).getViolations());
    }
    open(granted.applicationNumber() + "/explain", language);
    findings.addAll(new AxeBuilder().analyze(browser).getViolations());
    for (String page :
        List.of(
            "?",
            "legal-status/search?stage=4&limit=1&",
            "legal-status/search?event=H99&",
            "legal-status/search?stage=2&asOf=2028-07-01&")) {
      browser.get(home + page + "lang=" + language);
      findings.addAll(new AxeBuilder().analyze(browser).getViolations());
    }

    // Then
    assertThat(findings)
        .extracting(
            finding -> finding.getId() + ": " + finding.getHelp() + " " + finding.getNodes())
        .isEmpty();
  }

  @Test
  void shouldFitAPhone() throws IOException {
    // Given
    CaseStory story = lived(CaseStory::granted, 10);
    browser = Chromium.withScripts();
    browser.manage().window().setSize(new Dimension(PHONE_WIDTH_PIXELS, 900));

    // When
    open(story.applicationNumber(), "ja");

    // Then
    picture("granted-phone-ja", PHONE_WIDTH_PIXELS);
    Long overflow =
        (Long)
            browser.executeScript(
                "return document.documentElement.scrollWidth - window.innerWidth");
    assertThat(overflow).isLessThanOrEqualTo(0);
  }

  @Test
  void shouldAllowNoScriptNoFrameAndNothingFromElsewhere() {
    // When
    var answer = given().accept("text/html").get("/");

    // Then
    answer.then().statusCode(200);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline", "script-src");
    assertThat(answer.asString()).doesNotContain("<script", "style=\"", "http://", "https://");
  }

  private CaseStory lived(Function<CaseStory, CaseStory> plot, int count) {
    CaseStory story = plot.apply(new CaseStory(events)).emit();
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        given()
                            .auth()
                            .oauth2(Tokens.of("auditor1", Roles.AUDITOR))
                            .accept("application/json")
                            .get("/legal-status/{number}", story.applicationNumber())
                            .jsonPath()
                            .getList("events"))
                    .hasSize(count));
    return story;
  }

  private void open(String number, String language) {
    browser.get(
        home
            + "legal-status/"
            + URLEncoder.encode(number, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2Fexplain", "/explain")
            + "?lang="
            + language);
  }

  private String language() {
    return browser.findElement(By.tagName("html")).getAttribute("lang");
  }

  private String text(String selector) {
    return browser.findElement(By.cssSelector(selector)).getText();
  }

  private List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private void printed(String name) throws IOException {
    Pdf pdf = browser.print(new PrintOptions());
    Files.write(
        Files.createDirectories(SCREENSHOTS).resolve(name + ".pdf"),
        Base64.getDecoder().decode(pdf.getContent()));
  }

  private void picture(String name) throws IOException {
    picture(name, DESKTOP_WIDTH_PIXELS);
  }

  private void picture(String name, int width) throws IOException {
    int height = browser.findElement(By.tagName("body")).getSize().getHeight() + 120;
    browser.manage().window().setSize(new Dimension(width, height));
    Files.write(
        Files.createDirectories(SCREENSHOTS).resolve(name + ".png"),
        browser.getScreenshotAs(OutputType.BYTES));
  }
}
