package org.patentoffice.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.patentoffice.embedded.client.Answer;
import org.patentoffice.embedded.client.Person;
import org.patentoffice.embedded.client.RunningOffice;
import org.patentoffice.embedded.office.Service;
import org.patentoffice.journeys.filing.FilingPackages;

/** The e-filing pages with the real sign-in: from Keycloak's page to the receipt, and out again. */
@ExtendWith(RunningOfficeExtension.class)
class FilingPagesIT {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  private final List<ChromeDriver> browsers = new ArrayList<>();

  @AfterEach
  void close() {
    browsers.forEach(ChromeDriver::quit);
  }

  @Test
  void shouldFileAPackageWhenSignedInAtKeycloak(RunningOffice office) throws IOException {
    // Given
    ChromeDriver browser = chromium();
    browsers.add(browser);
    String home = office.client().url(Service.RECEIVING) + "/filing?lang=en";
    Path filing =
        Files.write(
            folder.resolve("application.zip"), FilingPackages.application().title("架空の窓口装置").zip());
    browser.get(home);
    picture(browser, "keycloak");
    signIn(browser, office);
    awaitTitle(browser, "File a document");
    picture(browser, "filing-home");

    // When
    browser.findElement(By.id("file")).sendKeys(filing.toString());
    browser.findElement(By.cssSelector(".upload button")).click();
    awaitTitle(browser, "Look at it, then file it");
    browser.findElement(By.cssSelector(".submit button")).click();
    awaitTitle(browser, "Receipt ");

    // Then
    picture(browser, "filing-receipt");
    String number = browser.findElement(By.tagName("h1")).getText().substring("Receipt ".length());
    Answer receipt = office.client().get(Service.RECEIVING, "/receipts/" + number, Person.HANAKO);
    assertThat(receipt.status()).as(receipt.body()).isEqualTo(200);
    assertThat(receipt.json().path("applicationNumber").asText())
        .isEqualTo(browser.findElement(By.cssSelector(".facts dd a")).getText());
    browser.findElement(By.linkText("Sign out")).click();
    awaitTitle(browser, "signed out", "サインアウト");
    browser.get(home);
    await("the sign-in").atMost(PATIENCE).until(() -> browser.getCurrentUrl().contains("/realms/"));
    assertThat(browser.findElements(By.id("password"))).hasSize(1);
  }

  @Test
  void shouldSendNobodyAnywhereElseWhenKeycloakIsAskedTo(RunningOffice office) throws Exception {
    // Given
    String home = office.client().url(Service.RECEIVING) + "/filing";
    HttpClient client = HttpClient.newHttpClient();
    HttpResponse<String> sent = get(client, home);
    String own = sent.headers().firstValue("Location").orElseThrow();

    // When
    HttpResponse<String> here = get(client, own);
    HttpResponse<String> elsewhere =
        get(
            client,
            own.replaceFirst(
                "redirect_uri=[^&]+", "redirect_uri=http%3A%2F%2Felsewhere.example%2F"));
    HttpResponse<String> unproved = get(client, own.replaceFirst("code_challenge=[^&]+&?", ""));

    // Then
    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(here.statusCode()).isEqualTo(200);
    assertThat(elsewhere.statusCode()).isEqualTo(400);
    assertThat(unproved.headers().firstValue("Location").orElse(""))
        .contains("error=invalid_request");
  }

  private static HttpResponse<String> get(HttpClient client, String address)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static void signIn(ChromeDriver browser, RunningOffice office) {
    browser.findElement(By.id("username")).sendKeys(Person.HANAKO.username());
    browser.findElement(By.id("password")).sendKeys(office.password(), Keys.ENTER);
  }

  private static void awaitTitle(ChromeDriver browser, String... beginnings) {
    await(String.join(" or ", beginnings))
        .atMost(PATIENCE)
        .until(
            () -> {
              String title = browser.getTitle();
              return title != null && Arrays.stream(beginnings).anyMatch(title::contains);
            });
  }

  private static void picture(ChromeDriver browser, String name) throws IOException {
    Files.write(
        Files.createDirectories(SCREENSHOTS).resolve(name + ".png"),
        browser.getScreenshotAs(OutputType.BYTES));
  }

  private ChromeDriver chromium() {
    Assumptions.assumeTrue(
        Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
        "SKIPPED: no Chromium here; apt-get install chromium chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--lang=en-US",
        "--window-size=1180,1200",
        "--user-data-dir=" + folder.resolve("chromium"));
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options);
  }
}
