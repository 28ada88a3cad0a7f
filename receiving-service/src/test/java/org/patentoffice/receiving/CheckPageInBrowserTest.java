package org.patentoffice.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.fixture.Chromium;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.testkit.OfficeServers;

/**
 * The checker as people meet it: in a browser, without scripts, in both languages. Screenshots go
 * to {@code target/screenshots}.
 */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class CheckPageInBrowserTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int DESKTOP_WIDTH_PIXELS = 1180;
  private static final int PHONE_WIDTH_PIXELS = 500;
  private static final int MOST_TABS = 20;

  @TempDir Path folder;

  @TestHTTPResource("/check")
  URI page;

  private ChromeDriver browser;

  @AfterEach
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void shouldShowTheDocumentAsTheApplicantWillSeeItWhenAPackageIsUploaded() throws IOException {
    // Given
    browser = Chromium.withoutScripts();
    browser.get(page + "?lang=ja");
    picture("check-form-ja");
    choose(zip("願書.zip", FilingPackage.application()));

    // When
    submit();

    // Then
    picture("check-clean-ja");
    assertThat(text("h1")).isEqualTo("書類の確認結果");
    assertThat(text(".outcome")).isEqualTo("問題は見つかりませんでした");
    assertThat(texts(".sheet h3")).containsExactly("明細書", "特許請求の範囲", "要約書", "図面");
    assertThat(texts(".claim .name")).containsExactly("【請求項１】", "【請求項２】", "【請求項３】");
    assertThat(browser.findElements(By.cssSelector(".sheet img")))
        .hasSize(4)
        .allSatisfy(image -> assertThat(image.getDomProperty("naturalWidth")).isEqualTo("600"));
  }

  @Test
  void shouldLeadFromAFindingToItsLineByTheKeyboardAlone() throws IOException {
    // Given
    browser = Chromium.withoutScripts();
    browser.get(page + "?lang=en");
    picture("check-form-en");
    choose(files(broken()));
    leave(() -> enter(By.tagName("button")));
    picture("check-errors-en");

    // When
    enter(By.cssSelector(".findings a"));

    // Then
    assertThat(browser.getCurrentUrl()).endsWith("#f1-16");
    assertThat(text("#f1-16 code[lang]")).isEqualTo("【発明者】");
    assertThat(text("#f1-16 .message")).contains("The office will order an amendment.");
    assertThat(texts(".findings .badge"))
        .containsExactly("Warning", "Warning", "Error", "Error", "Error");
    leave(() -> enter(By.linkText("Check another filing")));
    assertThat(text("h1")).isEqualTo("Check a filing before you send it");
    leave(() -> enter(By.cssSelector(".switch")));
    assertThat(text("h1")).isEqualTo("出願書類を確認する");
  }

  @Test
  void shouldKeepWhatNoFormHasInSight() throws IOException {
    // Given
    browser = Chromium.withoutScripts();
    browser.get(page + "?lang=en");
    choose(
        zip("a.zip", FilingPackage.application().with("【手数料の表示】", "【連絡事項】　電話をください。\r\n【手数料の表示】")));

    // When
    submit();

    // Then
    picture("check-unknown-item-en");
    assertThat(text(".outcome")).isEqualTo("Acceptable, but look at it (0 errors, 1 warning)");
    assertThat(text(".outside")).contains("【連絡事項】", "電話をください。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void shouldHaveNoAccessibilityFinding(String language) throws IOException {
    // Given
    browser = Chromium.withScripts();
    List<Rule> findings = new ArrayList<>();

    // When
    browser.get(page + "?lang=" + language);
    findings.addAll(new AxeBuilder().analyze(browser).getViolations());
    for (Path filing :
        List.of(
            zip("clean.zip", FilingPackage.application()),
            zip("broken.zip", broken()),
            zip("amendment.zip", FilingPackage.of("amendment-whole-text")),
            Files.writeString(folder.resolve("damaged.zip"), "PK"))) {
      browser.get(page + "?lang=" + language);
      choose(filing);
      submit();
      picture("axe-" + filing.getFileName() + "-" + language);
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
    browser = Chromium.withScripts();
    browser.manage().window().setSize(new Dimension(PHONE_WIDTH_PIXELS, 900));
    browser.get(page + "?lang=ja");
    choose(zip("a.zip", FilingPackage.application().with("【手数料の表示】", "【連絡事項】　電話\r\n【手数料の表示】")));

    // When
    submit();

    // Then
    picture("check-phone-ja", PHONE_WIDTH_PIXELS);
    Long overflow =
        (Long)
            browser.executeScript(
                "return document.documentElement.scrollWidth - window.innerWidth");
    assertThat(overflow).isLessThanOrEqualTo(0);
  }

  private static FilingPackage broken() {
    return FilingPackage.application()
        .with("　　【住所又は居所】　大阪府仮想市仮想町２丁目３番４号\r\n", "")
        .with("　図２に示す流れで", "　図９に示す流れで")
        .with("【請求項２】", "【請求項４】")
        .with("物流の現場", "物流①の現場");
  }

  private void choose(Path... files) {
    browser
        .findElement(By.id("file"))
        .sendKeys(String.join("\n", List.of(files).stream().map(Path::toString).toList()));
  }

  private Path zip(String name, FilingPackage filing) throws IOException {
    return Files.write(folder.resolve(name), filing.zip());
  }

  private Path[] files(FilingPackage filing) throws IOException {
    List<Path> files = new ArrayList<>();
    for (SubmittedFile file : filing.files()) {
      files.add(Files.write(folder.resolve(file.name()), file.bytes()));
    }
    return files.toArray(Path[]::new);
  }

  private void submit() {
    leave(() -> browser.findElement(By.tagName("button")).click());
  }

  /** Until the next page is there: what is found before may still be of the page that goes. */
  private void leave(Runnable action) {
    WebElement left = browser.findElement(By.tagName("html"));
    action.run();
    await("the next page").until(() -> isGone(left));
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
