package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.patentoffice.kit.content.Sha256;
import org.patentoffice.receiving.fixture.Applicant;
import org.patentoffice.receiving.fixture.Chromium;
import org.patentoffice.receiving.fixture.Dispatches;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.FrailLine;
import org.patentoffice.receiving.fixture.Uploader;
import org.patentoffice.testkit.Events;
import org.patentoffice.testkit.OfficeEvents;
import org.patentoffice.testkit.OfficeServers;

/**
 * The e-filing pages as people meet them: signed in by the code flow at the stand-in of the test
 * kit, by the keyboard alone, in both languages, with a line that breaks. Screenshots go to {@code
 * target/screenshots}.
 */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class FilingPagesInBrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int DESKTOP_WIDTH_PIXELS = 1180;
  private static final int PHONE_WIDTH_PIXELS = 500;
  private static final int MOST_TABS = 60;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String PIECE = "PATCH /filing/uploads/.*";
  private static final String SUBMISSION = "POST /filing/drafts/[0-9a-f-]+/submission.*";

  @TempDir Path folder;

  @TestHTTPResource("/filing")
  URI home;

  @OfficeEvents Events events;
  @Inject Dispatches dispatches;

  private final Applicant applicant = new Applicant("visitor-" + UUID.randomUUID());
  private ChromeDriver browser;

  @AfterEach
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void shouldFileByTheKeyboardAloneWithoutAScript() throws IOException {
    // Given
    browser = Chromium.withoutScripts();
    browser.get(home + "?lang=ja");
    signIn();
    picture("filing-home-ja");
    choose(zip("願書.zip", FilingPackage.application()));
    leave(() -> enter(By.cssSelector(".upload button")));
    picture("filing-draft-ja");

    // When
    leave(() -> enter(By.cssSelector(".submit button")));

    // Then
    picture("filing-receipt-ja");
    assertThat(text("h1")).startsWith("受領書 5");
    assertThat(text(".outcome")).isEqualTo("受け付けました。");
    String application = text(".facts dd a");
    leave(() -> enter(By.linkText("出願一覧")));
    picture("filing-cases-ja");
    leave(() -> enter(By.linkText(application)));
    picture("filing-case-ja");
    assertThat(texts("tbody td")).contains("願書");
  }

  @Test
  void shouldOpenAndAnswerANoticeByTheKeyboardAlone() throws IOException {
    // Given
    String application = applicant.newApplication();
    String notice = dispatches.noticeOfReasons(events, application);
    await("mail")
        .atMost(Events.PATIENCE)
        .until(() -> applicant.mailbox().<List<String>>path("documentNumber").contains(notice));
    browser = Chromium.withoutScripts();
    browser.get(home + "?lang=en");
    signIn();
    picture("filing-home-mail-en");
    leave(() -> enter(By.linkText("Mailbox")));
    picture("filing-mailbox-en");
    leave(() -> enter(By.linkText("Notice of reasons for refusal")));
    picture("filing-unopened-en");
    assertThat(text(".caution")).contains("it is served today");

    // When
    leave(() -> enter(By.cssSelector("form.card button")));

    // Then
    picture("filing-opened-en");
    assertThat(text(".notice-sheet")).contains("拒絶をすべきものです。");
    leave(() -> enter(By.linkText("Answer this document")));
    picture("filing-answer-en");
    assertThat(text(".answering")).contains("意見書", "手続補正書", application);
    leave(() -> enter(By.linkText("Sign out")));
    picture("filing-signed-out-en");
    assertThat(text("h1")).isEqualTo("You are signed out");
  }

  @Test
  void shouldShowWhatIsWrongAndTakeTheMendedPackage() throws IOException {
    // Given
    browser = Chromium.withScripts();
    browser.get(home + "?lang=en");
    signIn();
    choose(zip("broken.zip", FilingPackage.application().with("【請求項２】", "【請求項４】")));
    browser.findElement(By.cssSelector(".upload button")).click();
    await("findings").atMost(PATIENCE).until(() -> text("h1").equals("There are errors"));
    picture("filing-errors-en");
    choose(zip("mended.zip", FilingPackage.application()));

    // When
    leave(() -> browser.findElement(By.cssSelector(".upload button")).click());

    // Then
    assertThat(text("h1")).isEqualTo("Look at it, then file it");
    picture("filing-draft-en");
  }

  @Test
  void shouldTakeAFileThatIsDropped() throws IOException {
    // Given
    browser = Chromium.withScripts();
    browser.get(home + "?lang=en");
    signIn();
    String drop =
        """
        const form = document.querySelector("form.upload");
        const files = new DataTransfer();
        files.items.add(new File(["PK"], "dropped.zip"));
        form.dispatchEvent(new DragEvent("drop", {dataTransfer: files, cancelable: true}));
        return document.getElementById("file").files[0].name;
        """;

    // When
    Object name = browser.executeScript(drop);

    // Then
    assertThat(name).isEqualTo("dropped.zip");
    new Actions(browser).sendKeys(Keys.ENTER).perform();
    await("the answer").atMost(PATIENCE).until(() -> text("h1").equals("Package not readable"));
  }

  @ParameterizedTest
  @EnumSource(FrailLine.Break.class)
  void shouldAskWhatBecameOfItWhenTheLineBreaks(FrailLine.Break when) throws IOException {
    // Given
    try (FrailLine line = FrailLine.to(home.getPort(), SUBMISSION, when)) {
      browser = Chromium.withScripts();
      browser.get("http://127.0.0.1:" + line.port() + "/filing?lang=en");
      signIn();
      choose(zip("a.zip", FilingPackage.application()));
      leave(() -> browser.findElement(By.cssSelector(".upload button")).click());

      // When
      browser.findElement(By.cssSelector(".submit button")).click();

      // Then
      await("the break")
          .atMost(PATIENCE)
          .until(() -> !browser.findElements(By.cssSelector(".lost")).isEmpty());
      picture("filing-lost-" + when.name().toLowerCase(java.util.Locale.ROOT));
      assertThat(line.isBroken()).isTrue();
      leave(line::mend);
      if (when == FrailLine.Break.BEFORE_THE_REQUEST) {
        assertThat(text("h1")).isEqualTo("Nothing has been received so far");
        picture("filing-outcome-en");
        leave(() -> browser.findElement(By.cssSelector(".submit button")).click());
      }
      assertThat(text("h1")).startsWith("Receipt 5");
      applicant.request().get("/receipts").then().body("total", org.hamcrest.Matchers.equalTo(1));
    }
  }

  @Test
  void shouldGoOnByItselfWhenTheLineBreaksWhileALargeArchiveIsSent() throws IOException {
    // Given
    try (FrailLine line = FrailLine.to(home.getPort(), PIECE, FrailLine.Break.BEFORE_THE_REQUEST)) {
      browser = Chromium.withScripts();
      browser.get("http://127.0.0.1:" + line.port() + "/filing?lang=en");
      signIn();
      choose(zip("large.zip", large()));
      WebElement form = browser.findElement(By.cssSelector(".upload"));

      // When
      leave(
          () -> {
            browser.findElement(By.cssSelector(".upload button")).click();
            await("the break").atMost(PATIENCE).until(() -> form.getText().contains("Going on"));
            assertThat(line.isBroken()).isTrue();
            pictureNow("filing-upload-broken-en");
            line.mend();
          });

      // Then
      assertThat(text("h1")).isEqualTo("Look at it, then file it");
      assertThat(text(".facts")).contains("large.zip");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void shouldGoOnWithTheSameFileWhenThePageIsOpenedAnew(String language) throws IOException {
    // Given
    byte[] zip = large().zip();
    Uploader earlier =
        new Uploader(applicant.name(), URI.create("http://127.0.0.1:" + home.getPort()));
    String upload =
        URI.create(
                earlier
                    .begin(
                        zip.length,
                        "filename %s,sha256 %s"
                            .formatted(Uploader.base64("願書.zip"), Uploader.base64(Sha256.of(zip))))
                    .header("Location"))
            .getPath();
    earlier.send(upload, zip, 0, 600_000).then().statusCode(204);
    browser = Chromium.withScripts();
    browser.get(home + "?lang=" + language);
    signIn();
    picture("filing-home-upload-" + language);
    List<Rule> findings = axe();
    assertThat(text("td:has(progress)")).contains("0.6", "1.1");
    choose(Files.write(folder.resolve("願書.zip"), zip));

    // When
    leave(() -> browser.findElement(By.cssSelector(".upload button")).click());

    // Then
    assertThat(URI.create(browser.getCurrentUrl()).getPath())
        .isEqualTo("/filing/drafts" + upload.substring("/uploads".length()));
    assertThat(findings).isEmpty();
  }

  private static FilingPackage large() {
    byte[] noise = new byte[1_150_000];
    new Random(3).nextBytes(noise);
    return FilingPackage.application().withFile("noise.png", noise);
  }

  @Test
  void shouldKeepTheSessionToThePages() {
    // Given
    browser = Chromium.withoutScripts();
    browser.get(home + "?lang=en");
    signIn();
    List<Cookie> cookies = List.copyOf(browser.manage().getCookies());

    // When
    browser.get(home.resolve("/receipts").toString());

    // Then
    assertThat(browser.getPageSource()).contains("unauthenticated");
    assertThat(cookies)
        .isNotEmpty()
        .allSatisfy(
            cookie -> {
              assertThat(cookie.getName()).startsWith("q_session_office-pages");
              assertThat(cookie.isHttpOnly()).isTrue();
              assertThat(cookie.getSameSite()).isEqualTo("Lax");
              assertThat(cookie.getValue()).doesNotContain(applicant.name());
            });
  }

  @Test
  void shouldSayClearlyWhenTheRoleIsMissing() throws IOException {
    // Given
    browser = Chromium.withoutScripts();
    browser.get(home + "?lang=ja");

    // When
    signInAs("cashier");

    // Then
    picture("filing-forbidden-ja");
    assertThat(text("[role=alert]")).contains("役割");
    leave(() -> enter(By.cssSelector("main a")));
    assertThat(text("h1")).isIn("You are signed out", "サインアウトしました");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void shouldHaveNoAccessibilityFinding(String language) throws IOException {
    // Given
    String application = applicant.newApplication();
    applicant.filed(FilingPackage.later("sample-amendment", application));
    String divisional =
        applicant.filed(FilingPackage.later("divisional", application)).path("applicationNumber");
    String notice = dispatches.noticeOfReasons(events, application);
    await("mail")
        .atMost(Events.PATIENCE)
        .until(() -> applicant.mailbox().<List<String>>path("documentNumber").contains(notice));
    browser = Chromium.withScripts();
    browser.get(home + "?lang=" + language);
    signIn();
    choose(zip("a.zip", FilingPackage.application()));
    leave(() -> browser.findElement(By.cssSelector(".upload button")).click());
    String draft = URI.create(browser.getCurrentUrl()).getPath();
    List<Rule> findings = new ArrayList<>(axe());

    // When
    for (String path :
        List.of(
            "/filing",
            draft + "/submission",
            "/filing/cases",
            "/filing/cases/" + application,
            "/filing/receipts",
            "/filing/mailbox",
            "/filing/mailbox/" + notice,
            "/filing/nothing",
            "/filing/signed-out")) {
      browser.get(home.resolve(path) + "?lang=" + language);
      findings.addAll(axe());
    }
    browser.get(home.resolve("/filing/cases/" + application) + "?lang=" + language);
    picture("filing-original-" + language);
    browser.get(home.resolve("/filing/cases/" + divisional) + "?lang=" + language);
    findings.addAll(axe());
    picture("filing-divisional-" + language);
    browser.get(home.resolve("/filing/cases/" + application + "/text") + "?lang=" + language);
    findings.addAll(axe());
    picture("filing-text-" + language);
    browser.get(home.resolve("/filing/mailbox/" + notice) + "?lang=" + language);
    leave(() -> browser.findElement(By.cssSelector("form.card button")).click());
    findings.addAll(axe());
    picture("filing-opened-axe-" + language);
    browser.get(home + "?answers=" + notice + "&lang=" + language);
    findings.addAll(axe());
    browser.get(home.resolve(draft) + "?lang=" + language);
    leave(() -> browser.findElement(By.cssSelector(".submit button")).click());
    findings.addAll(axe());
    picture("filing-receipt-" + language);

    // Then
    assertThat(findings)
        .extracting(
            finding -> finding.getId() + ": " + finding.getHelp() + " " + finding.getNodes())
        .isEmpty();
  }

  @Test
  void shouldFitAPhone() throws IOException {
    // Given
    browser = Chromium.withScripts();
    browser.manage().window().setSize(new Dimension(PHONE_WIDTH_PIXELS, 900));
    browser.get(home + "?lang=ja");
    signIn();
    choose(zip("a.zip", FilingPackage.application()));

    // When
    leave(() -> browser.findElement(By.cssSelector(".upload button")).click());

    // Then
    picture("filing-draft-phone-ja", PHONE_WIDTH_PIXELS);
    assertThat(overflow()).isLessThanOrEqualTo(0);
    leave(() -> browser.findElement(By.cssSelector(".submit button")).click());
    picture("filing-receipt-phone-ja", PHONE_WIDTH_PIXELS);
    assertThat(overflow()).isLessThanOrEqualTo(0);
  }

  private long overflow() {
    return (Long)
        browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
  }

  private List<Rule> axe() {
    return new AxeBuilder().analyze(browser).getViolations();
  }

  private void signIn() {
    signInAs("applicant");
  }

  private void signInAs(String role) {
    browser.findElement(By.id("username")).sendKeys(applicant.name());
    browser.findElement(By.id("roles")).clear();
    leave(() -> browser.findElement(By.id("roles")).sendKeys(role, Keys.ENTER));
    await("the page behind the sign-in")
        .atMost(PATIENCE)
        .until(() -> browser.getCurrentUrl().contains("/filing?"));
  }

  private void choose(Path file) {
    browser.findElement(By.id("file")).sendKeys(file.toString());
  }

  private Path zip(String name, FilingPackage filing) throws IOException {
    return Files.write(folder.resolve(name), filing.zip());
  }

  /** Until the next page is there: what is found before may still be of the page that goes. */
  private void leave(Runnable action) {
    WebElement left = browser.findElement(By.tagName("html"));
    action.run();
    await("the next page").atMost(PATIENCE).until(() -> isGone(left));
    await("its heading")
        .atMost(PATIENCE)
        .until(() -> !browser.findElements(By.tagName("h1")).isEmpty());
  }

  private static boolean isGone(WebElement element) {
    try {
      element.getTagName();
      return false;
    } catch (WebDriverException gone) {
      return true;
    }
  }

  /** By the tabulator to the element, then Enter, as those do who have no mouse. */
  private void enter(By target) {
    WebElement wanted = browser.findElement(target);
    for (int i = 0; i < MOST_TABS && !wanted.equals(browser.switchTo().activeElement()); i++) {
      new Actions(browser).sendKeys(Keys.TAB).perform();
    }
    assertThat(browser.switchTo().activeElement()).isEqualTo(wanted);
    new Actions(browser).sendKeys(Keys.ENTER).perform();
  }

  private String text(String selector) {
    return browser.findElement(By.cssSelector(selector)).getText();
  }

  private List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private void pictureNow(String name) {
    try {
      picture(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
