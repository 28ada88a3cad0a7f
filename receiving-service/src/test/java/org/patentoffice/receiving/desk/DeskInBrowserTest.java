package org.patentoffice.receiving.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.patentoffice.kit.time.OfficeClock;
import org.patentoffice.receiving.desk.domain.Field;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.Chromium;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Papers;
import org.patentoffice.receiving.fixture.Typist;
import org.patentoffice.receiving.label.LabelReader;
import org.patentoffice.testkit.OfficeServers;

/** The desk as typists meet it: in a browser, by the keyboard alone. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class DeskInBrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String TRADEMARK = "trademark-application";

  @TempDir Path folder;

  @TestHTTPResource("/desk")
  URI desk;

  @Inject OfficeClock clock;

  private final Typist one = Typist.somebody();
  private final Typist two = Typist.somebody();
  private final Typist supervisor = Typist.supervisor();
  private final Map<String, String> paper = Papers.trademark(1);
  private String envelope = "";
  private ChromeDriver browser;

  @BeforeEach
  void arrive() {
    supervisor.clearTheDesk();
    envelope =
        one.register(
                TRADEMARK,
                clock.today().toString(),
                clock.today().minusDays(1).toString(),
                Papers.pdf(Papers.pages(TRADEMARK, paper)))
            .then()
            .statusCode(201)
            .extract()
            .path("envelopeNumber");
    browser = Chromium.withScripts();
    browser.manage().window().setSize(new Dimension(1400, 900));
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void shouldKeyAWholeApplicationByTheKeyboardAlone() throws IOException {
    // Given
    signIn(one);
    browser.get(desk + "?lang=ja");
    picture("desk-home-ja");
    key(Keys.ENTER);
    await("the keying page").until(() -> browser.findElements(By.id("fields")).size() == 1);
    await("the paper").until(() -> shown() > 0);

    // When
    for (Field field : Papers.form(TRADEMARK).fields()) {
      type(field);
    }
    await("the draft").until(() -> text("#saved").contains("保存しました"));
    picture("desk-keying-ja");
    String resumed = browser.getCurrentUrl();
    new Actions(browser).keyDown(Keys.CONTROL).sendKeys(Keys.ENTER).keyUp(Keys.CONTROL).perform();

    // Then
    await("the next page").until(() -> !Objects.equals(browser.getCurrentUrl(), resumed));
    assertThat(browser.getCurrentUrl()).contains("/desk?lang=ja");
    two.keysNext(paper).then().statusCode(204);
    Map<String, Object> figures =
        supervisor
            .request()
            .get("/desk/supervision")
            .path("queues.find { it.state == 'adjudication' }");
    assertThat(figures).as("both keyed the same").isNull();
  }

  @Test
  void shouldWarnConvertAndFollowWhileSomebodyTypes() throws IOException {
    // Given
    signIn(one);
    browser.get(desk + "?lang=en");
    key(Keys.ENTER);
    await("the keying page").until(() -> browser.findElements(By.id("fields")).size() == 1);
    await("the paper").until(() -> shown() > 0);

    // When
    focus("applicantId");
    new Actions(browser).sendKeys("９９９０００００２").perform();
    String warning = text("#n-applicantId");
    key(Keys.ENTER);
    key(Keys.ENTER);
    new Actions(browser).sendKeys("ABC ｶｸｳ①").perform();
    String forbidden = text("#n-applicantName");
    picture("desk-warnings-en");
    key(Keys.ENTER);

    // Then
    assertThat(warning).contains("The check digit does not fit");
    assertThat(forbidden).contains("①");
    assertThat(value("applicantId")).isEqualTo("999000002");
    assertThat(value("applicantName")).isEqualTo("ＡＢＣ　カクウ①");
    assertThat(browser.switchTo().activeElement().getDomAttribute("name"))
        .isEqualTo("applicantRepresentative");
    assertThat(browser.findElement(By.id("mark")).isDisplayed()).isTrue();
    await("the draft").until(() -> text("#saved").startsWith("Saved"));
    browser.navigate().refresh();
    await("the page again").until(() -> browser.findElements(By.id("fields")).size() == 1);
    assertThat(value("applicantId")).isEqualTo("999000002");
  }

  @Test
  void shouldSettleADifferenceByTheKeyboardAlone() throws IOException {
    // Given
    one.keysNext(paper).then().statusCode(204);
    Map<String, String> other = new HashMap<>(paper);
    other.put("goods1", "電気計則器");
    two.keysNext(other).then().statusCode(204);
    signIn(supervisor);
    browser.get(desk + "?lang=ja");
    key(Keys.ENTER);
    await("the settling page")
        .until(() -> browser.findElements(By.className("candidate")).size() == 2);
    await("the paper").until(() -> shown() > 0);
    picture("desk-adjudication-ja");
    List<String> candidates =
        browser.findElements(By.className("candidate")).stream()
            .map(candidate -> String.valueOf(candidate.getDomAttribute("data-value")))
            .toList();
    String right = candidates.getFirst().equals("電気計測器") ? "1" : "2";
    String before = browser.getCurrentUrl();

    // When
    new Actions(browser).keyDown(Keys.ALT).sendKeys(right).keyUp(Keys.ALT).perform();
    key(Keys.ENTER);

    // Then
    await("the next page").until(() -> !Objects.equals(browser.getCurrentUrl(), before));
    assertThat(
            supervisor
                .request()
                .get("/desk/supervision")
                .<List<String>>path("differences.findAll { it.differing > 0 }.field"))
        .contains("goods1");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shouldFrameAPictureByKeyboardOrByMouse(boolean byMouse) throws IOException {
    // Given
    signIn(one);
    browser.get(desk + "?lang=en");
    key(Keys.ENTER);
    await("the keying page").until(() -> browser.findElements(By.id("fields")).size() == 1);
    await("the paper").until(() -> shown() > 0);
    focus("markPicture");

    // When
    if (byMouse) {
      WebElement image = browser.findElement(By.id("image"));
      new Actions(browser)
          .moveToElement(browser.findElement(By.id("view")), -100, -100)
          .clickAndHold()
          .moveByOffset(120, 90)
          .release()
          .perform();
      assertThat(image.isDisplayed()).isTrue();
    } else {
      key(Keys.ARROW_DOWN);
      key(Keys.ARROW_RIGHT);
      new Actions(browser)
          .keyDown(Keys.SHIFT)
          .sendKeys(Keys.ARROW_LEFT)
          .keyUp(Keys.SHIFT)
          .perform();
    }

    // Then
    assertThat(value("markPicture")).matches("1( 0[.][0-9]{3}){4}");
    assertThat(browser.findElement(By.id("mark")).isDisplayed()).isTrue();
    assertThat(browser.switchTo().activeElement().getDomAttribute("name")).isEqualTo("markPicture");
    await("the draft").until(() -> text("#saved").startsWith("Saved"));
    picture("desk-frame-" + (byMouse ? "mouse" : "keyboard") + "-en");
    key(Keys.DELETE);
    assertThat(value("markPicture")).isEmpty();
    assertThat(browser.findElement(By.id("mark")).isDisplayed()).isFalse();
  }

  @Test
  void shouldConfirmTheFrameOfTheFirstPersonByTheKeyboard() throws IOException {
    // Given
    paper.put("mark", "");
    paper.put("standardCharacters", "");
    paper.put("markPicture", "1 0.100 0.100 0.300 0.200");
    one.keysNext(paper).then().statusCode(204);
    signIn(two);
    browser.get(desk + "?lang=ja");
    key(Keys.ENTER);
    await("the keying page").until(() -> browser.findElements(By.id("fields")).size() == 1);
    await("the paper").until(() -> shown() > 0);
    focus("markPicture");
    picture("desk-frame-proposal-ja");

    // When
    new Actions(browser).keyDown(Keys.ALT).sendKeys("1").keyUp(Keys.ALT).perform();

    // Then
    assertThat(value("markPicture")).isEqualTo("1 0.100 0.100 0.300 0.200");
    assertThat(new AxeBuilder().analyze(browser).getViolations()).isEmpty();
  }

  @Test
  void shouldRegisterAnEnvelope() throws IOException {
    // Given
    signIn(one);
    browser.get(desk + "/intake?lang=ja");
    Path scan =
        Files.write(folder.resolve("scan.tiff"), Papers.tiff(Papers.pages(TRADEMARK, paper)));

    // When
    browser.findElement(By.id("sheets")).sendKeys("1");
    browser.findElement(By.id("page")).sendKeys(scan.toString());
    browser.findElement(By.cssSelector("#intake button")).sendKeys(Keys.ENTER);

    // Then
    await("the number").until(() -> text("#answer").matches(".*封筒番号 2[0-9]{10}"));
    picture("desk-intake-ja");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void shouldHaveNoAccessibilityFinding(String language) throws IOException {
    // Given
    one.keysNext(paper).then().statusCode(204);
    Map<String, String> other = new HashMap<>(paper);
    other.put("mark", "カクウケイズウ");
    two.keysNext(other).then().statusCode(204);
    one.register(TRADEMARK, clock.today().toString(), "", Papers.png()).then().statusCode(201);
    long adjudication = ((Number) supervisor.next().path("taskId")).longValue();
    long keying = ((Number) two.next().path("taskId")).longValue();
    List<String> findings = new ArrayList<>();

    // When
    signIn(supervisor);
    for (String page :
        List.of(
            "",
            "/intake",
            "/scans",
            "/scans/" + heldBatch(),
            "/custody",
            "/post",
            "/supervisor",
            "/keying/" + adjudication)) {
      findings.addAll(findings(page, language));
    }
    signIn(two);
    findings.addAll(findings("/keying/" + keying, language));

    // Then
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ja, true, copy", "en, false, released"})
  void shouldDecideByItsFormWhetherItIsACopy(String language, boolean copy, String state)
      throws IOException {
    // Given
    String mark = "カクウケイスウ" + (copy ? "ウツシ" : "ベツ");
    Applicant.somebody()
        .file(FilingPackage.of("sample-trademark-application").with("カクウケイスウ", mark).zip())
        .then()
        .statusCode(201);
    paper.put("mark", mark);
    one.keysNext(paper).then().statusCode(204);
    two.keysNext(paper).then().statusCode(204);
    supervisor.awaitState(envelope, "suspected");
    signIn(supervisor);
    List<String> findings = findings("/supervisor", language);
    browser.findElement(By.id("copy-reason-" + envelope)).sendKeys("整理番号で確認");
    picture("desk-copy-" + language);

    // When
    browser
        .findElement(
            By.cssSelector("form[data-copy='%s'] button[value='%s']".formatted(envelope, copy)))
        .sendKeys(Keys.ENTER);

    // Then
    supervisor.awaitState(envelope, state);
    assertThat(findings).isEmpty();
  }

  @Test
  void shouldRenewTheFiguresWhileTheSupervisorTypes() throws IOException {
    // Given
    signIn(supervisor);
    browser.get(desk + "/supervisor?lang=ja");
    browser.findElement(By.id("reason")).sendKeys("書きかけ");
    String fresh = one.registeredUnscanned(TRADEMARK, clock.today().toString(), 1);

    // When
    await("the new envelope")
        .atMost(Duration.ofSeconds(40))
        .until(() -> text("table[data-live='envelopes']").contains(fresh));

    // Then
    assertThat(browser.findElement(By.id("reason")).getDomProperty("value")).isEqualTo("書きかけ");
    await("the plot")
        .until(
            () ->
                Boolean.TRUE.equals(
                    browser.executeScript(
                        "return [...document.querySelectorAll('[data-plot]')].every((plot) =>"
                            + " plot.complete && plot.naturalWidth > 0)")));
    browser.executeScript("scrollTo(0, 0)");
    picture("desk-supervisor-live-ja");
  }

  @Test
  void shouldCompleteNamesOfItemsByTheKeyboard() throws IOException {
    // Given
    supervisor.clearTheDesk();
    String patent = "patent-application";
    one.registered(patent, clock.today().toString(), "");
    signIn(one);
    browser.get(desk + "?lang=ja");
    key(Keys.ENTER);
    await("the keying page").until(() -> browser.findElements(By.id("f-description")).size() == 1);
    focus("description");

    // When
    new Actions(browser).sendKeys("【発明の").perform();
    await("the names").until(() -> browser.findElement(By.id("i-description")).isDisplayed());
    picture("desk-items-ja");
    new Actions(browser).sendKeys(Keys.ARROW_DOWN, Keys.ENTER, Keys.ENTER).perform();
    new Actions(browser)
        .sendKeys("【実施例", Keys.ENTER, "【実施例", Keys.ENTER, "【", Keys.ESCAPE)
        .perform();

    // Then
    assertThat(value("description")).isEqualTo("【発明の概要】\n【実施例１】【実施例２】【");
    assertThat(browser.findElement(By.id("i-description")).isDisplayed()).isFalse();
  }

  @Test
  void shouldWarnWhenANumberWasReceivedWithAnotherName() throws IOException {
    // Given
    one.keysNext(paper).then().statusCode(204);
    two.keysNext(paper).then().statusCode(204);
    supervisor.awaitState(envelope, "released");
    one.registered(TRADEMARK, clock.today().toString(), "");
    signIn(one);
    browser.get(desk + "?lang=ja");
    key(Keys.ENTER);
    await("the keying page").until(() -> browser.findElements(By.id("fields")).size() == 1);

    // When
    focus("applicantId");
    new Actions(browser).sendKeys("999000001").perform();
    focus("applicantName");
    new Actions(browser).sendKeys("架空産業株式会社", Keys.ENTER).perform();

    // Then
    await("the warning").until(() -> text("#k-applicantName").contains("架空工業株式会社"));
    picture("desk-name-warning-ja");
    focus("applicantName");
    browser.findElement(By.id("f-applicantName")).clear();
    new Actions(browser).sendKeys("架空工業株式会社", Keys.ENTER).perform();
    await("no warning").until(() -> text("#k-applicantName").isEmpty());
  }

  @Test
  void shouldGoFromTheEnvelopeToItsSeparatorByThePage() throws IOException {
    // Given
    signIn(one);
    browser.get(desk + "/intake?lang=en");

    // When
    browser.findElement(By.id("later")).sendKeys(Keys.SPACE);
    browser.findElement(By.id("sheets")).sendKeys("1", Keys.ENTER);

    // Then
    await("the link").until(() -> !browser.findElements(By.cssSelector("#separator a")).isEmpty());
    String link = browser.findElement(By.cssSelector("#separator a")).getDomAttribute("href");
    assertThat(text("#answer")).contains(String.valueOf(link).replaceAll(".*=", ""));
    assertThat(browser.findElement(By.id("page")).isEnabled()).isFalse();
    picture("desk-intake-later-en");
  }

  @Test
  void shouldSendAPileAndDecideAboutWhatIsHeld() throws IOException {
    // Given
    String waiting = one.registeredUnscanned(TRADEMARK, clock.today().toString(), 3);
    List<BufferedImage> pile = new ArrayList<>(one.separators(waiting));
    pile.addAll(Papers.pages(TRADEMARK, paper));
    Path file = Files.write(folder.resolve("pile.pdf"), Papers.pdf(pile));
    signIn(supervisor);
    browser.get(desk + "/scans?lang=ja");
    picture("desk-scans-ja");

    // When
    browser.findElement(By.id("file")).sendKeys(file.toString());
    browser.findElement(By.cssSelector("#scan button")).sendKeys(Keys.ENTER);
    await("the part")
        .atMost(Duration.ofSeconds(30))
        .until(() -> !browser.findElements(By.id("reason-1")).isEmpty());
    picture("desk-batch-ja");
    browser.findElement(By.id("reason-1")).sendKeys("紙は一枚だけ");
    browser
        .findElement(By.cssSelector("form[data-part='1'] button[value='true']"))
        .sendKeys(Keys.ENTER);

    // Then
    supervisor.awaitState(waiting, "first");
  }

  @Test
  void shouldNoteAHandoverByTheScannerAlone() throws IOException {
    // Given
    String waiting = one.registeredUnscanned(TRADEMARK, clock.today().toString(), 1);
    String label = LabelReader.read(one.separators(waiting).getFirst()).orElseThrow().text();
    signIn(two);
    browser.get(desk + "/custody?lang=ja");
    new Select(browser.findElement(By.id("station"))).selectByValue("scanning");

    // When
    new Actions(browser).sendKeys(label, Keys.ENTER).perform();
    await("the first").until(() -> text("#answer").contains(waiting));
    new Actions(browser).sendKeys("D1-00000000", Keys.ENTER).perform();

    // Then
    await("the refusal").until(() -> text("#answer").contains("ラベルではありません"));
    assertThat(browser.findElements(By.cssSelector("#taken li"))).hasSize(1);
    picture("desk-custody-ja");
    one.request()
        .get("/desk/handovers/" + waiting)
        .then()
        .body("place.station", equalTo("scanning"))
        .body("place.takenBy", equalTo(two.name()));
  }

  /** A batch of which a page was not placed. */
  private int heldBatch() {
    byte[] file = Papers.pdf(Papers.pages(TRADEMARK, paper));
    int number =
        one.request()
            .multiPart("file", "pile.pdf", file, "application/pdf")
            .post("/desk/batches")
            .path("batchNumber");
    await("batch " + number)
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> one.request().get("/desk/batches/" + number).path("batch.state"),
            "split"::equals);
    return number;
  }

  private List<String> findings(String page, String language) throws IOException {
    browser.get(desk + page + "?lang=" + language);
    await("a heading").until(() -> !browser.findElements(By.tagName("h1")).isEmpty());
    picture("desk-axe" + page.replaceAll("[/0-9]+", "-") + "-" + language);
    return new AxeBuilder()
        .analyze(browser).getViolations().stream()
            .map((Rule finding) -> page + ": " + finding.getHelp() + " " + finding.getNodes())
            .toList();
  }

  /** Every request of the browser carries the token, as behind a sign-in. */
  private void signIn(Typist typist) {
    browser.executeCdpCommand("Network.enable", Map.of());
    browser.executeCdpCommand(
        "Network.setExtraHTTPHeaders",
        Map.of("headers", Map.of("Authorization", "Bearer " + typist.token())));
  }

  /** Types the value of the field that has the focus, and goes on to the next. */
  private void type(Field field) {
    WebElement active = browser.switchTo().activeElement();
    assertThat(active.getDomAttribute("name")).isEqualTo(field.name());
    String value = paper.getOrDefault(field.name(), "");
    if (field.kind() == Field.Kind.FLAG) {
      if (!value.isEmpty()) {
        key(Keys.SPACE);
      }
    } else if (!value.isEmpty()) {
      new Actions(browser).sendKeys(value).perform();
    }
    key(field.kind() == Field.Kind.TEXT ? Keys.TAB : Keys.ENTER);
  }

  private void focus(String field) {
    browser.executeScript("document.getElementById('f-" + field + "').focus()");
  }

  private void key(CharSequence key) {
    new Actions(browser).sendKeys(key).perform();
  }

  private long shown() {
    return ((Number)
            Objects.requireNonNull(
                browser.executeScript("return document.getElementById('image').naturalWidth")))
        .longValue();
  }

  private String value(String field) {
    return String.valueOf(browser.findElement(By.id("f-" + field)).getDomProperty("value"));
  }

  private String text(String selector) {
    return browser.findElement(By.cssSelector(selector)).getText();
  }

  private void picture(String name) throws IOException {
    Files.write(
        Files.createDirectories(SCREENSHOTS).resolve(name + ".png"),
        browser.getScreenshotAs(OutputType.BYTES));
  }
}
