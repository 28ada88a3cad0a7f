package org.patentoffice.legalstatus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium, as Debian installs it ({@code apt-get install chromium chromium-driver}). */
final class Chromium {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private Chromium() {}

  /**
   * Starts one with JavaScript off, as the pages must work; skips the test, visibly, where there is
   * none.
   */
  static ChromeDriver withoutScripts() {
    return start(false);
  }

  /** Starts one with JavaScript on, which the accessibility checker needs. */
  static ChromeDriver withScripts() {
    return start(true);
  }

  private static ChromeDriver start(boolean scripts) {
    Assumptions.assumeTrue(
        Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER),
        "SKIPPED: no Chromium here; apt-get install chromium chromium-driver");
    try {
      ChromeOptions options = new ChromeOptions();
      options.setBinary(BROWSER.toFile());
      options.addArguments(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--window-size=1180,1500",
          "--user-data-dir=" + Files.createTempDirectory("chromium-"));
      if (!scripts) {
        options.addArguments("--blink-settings=scriptEnabled=false");
      }
      return new ChromeDriver(
          new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
          options);
    } catch (IOException e) {
      throw new IllegalStateException("Chromium did not start", e);
    }
  }
}
