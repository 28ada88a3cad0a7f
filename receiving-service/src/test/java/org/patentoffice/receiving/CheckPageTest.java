package org.patentoffice.receiving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.patentoffice.receiving.efiling.SubmittedPackage.SubmittedFile;
import org.patentoffice.receiving.fixture.FilingPackage;
import org.patentoffice.receiving.fixture.Traces;
import org.patentoffice.testkit.OfficeServers;

/** The public page: for everybody, storing nothing, and doing nothing that a document wants. */
@QuarkusTest
@QuarkusTestResource(OfficeServers.class)
class CheckPageTest {
  private static final int PATIENCE_MILLIS = 20_000;

  @Inject Traces traces;

  @TestHTTPResource("/")
  URI address;

  @Test
  void shouldShowTheConvertedDocumentAndStoreNothingWhenThePackageIsClean() throws IOException {
    // Given
    FilingPackage filing = FilingPackage.application();
    Map<String, Long> before = traces.now();
    long files = pagesOnDisk();

    // When
    Response asZip = send("ja", List.of(new SubmittedFile("願書.zip", filing.zip())));
    Response asFiles = send("ja", filing.files());

    // Then
    for (Response answer : List.of(asZip, asFiles)) {
      Document page = page(answer, 200);
      assertThat(page.select(".outcome").text()).isEqualTo("問題は見つかりませんでした");
      assertThat(page.select(".sheet").text()).contains("【発明の名称】", "【０００１】", "【請求項１】");
      assertThat(page.select(".sheet img")).hasSize(4);
    }
    assertThat(traces.now()).isEqualTo(before);
    assertThat(pagesOnDisk()).isEqualTo(files);
  }

  @Test
  void shouldSetTheFindingBesideItsLineWhenThePackageHasErrors() {
    // Given
    FilingPackage filing = FilingPackage.application().with("【請求項２】", "【請求項４】");

    // When
    Document page = page(send("en", filing.files()), 200);

    // Then
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("#f1-94 .message").text())
        .isEqualTo("【請求項４】 is not numbered in sequence (expected 2).");
    assertThat(page.select(".sheet")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"})
  void shouldSendNothingThatRunsWhenADocumentTries(String attack) {
    // Given
    FilingPackage filing =
        FilingPackage.application()
            .with("【手数料の表示】", "【" + attack + "】" + attack + "\r\n【手数料の表示】")
            .with("計数装置及び計数方法", attack.replace("<", "&lt;"));

    // When
    Response answer =
        send(
            "en",
            List.of(new SubmittedFile(attack.replaceAll("[/\"]", "") + ".zip", filing.zip())));

    // Then
    Document page = page(answer, 200);
    assertThat(page.select("script, iframe, object, embed, [onerror], [onload]")).isEmpty();
    assertThat(page.select("img[src]").eachAttr("src"))
        .allSatisfy(source -> assertThat(source).startsWith("data:image/"));
    answer
        .then()
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Cache-Control", equalTo("no-store"));
    assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe", "script-src");
  }

  @Test
  void shouldOfferTheFormInTheLanguageOfTheReader() {
    // When
    Document asked = page(given().get("/check?lang=ja"), 200);
    Document accepted = page(given().header("Accept-Language", "ja,en;q=0.8").get("/check"), 200);
    Document english = page(given().get("/check"), 200);

    // Then
    assertThat(asked.select("h1").text()).isEqualTo("出願書類を確認する");
    assertThat(accepted.select("h1").text()).isEqualTo("出願書類を確認する");
    assertThat(english.select("h1").text()).isEqualTo("Check a filing before you send it");
    assertThat(asked.select("form").attr("action")).isEqualTo("/check?lang=ja");
    assertThat(asked.select(".switch").attr("href")).isEqualTo("/check?lang=en");
  }

  @Test
  void shouldSayWhatToDoWhenThePackageCannotBeRead() {
    // Given
    byte[] damaged = "PK".getBytes(StandardCharsets.US_ASCII);

    // When
    Document unreadable = page(send("ja", List.of(new SubmittedFile("a.zip", damaged))), 422);
    Document nothing = page(send("ja", List.of(new SubmittedFile("", new byte[0]))), 422);
    Document two =
        page(
            send(
                "en",
                List.of(
                    new SubmittedFile("a.htm", new byte[1]),
                    new SubmittedFile("b.htm", new byte[1]))),
            422);

    // Then
    assertThat(unreadable.select("[role=alert]").text()).contains("ZIP ファイルが壊れている");
    assertThat(nothing.select("h1").text()).isEqualTo("ファイルが選ばれていません");
    assertThat(two.select("[role=alert]").text()).contains("but found 2");
    assertThat(Stream.of(unreadable, nothing, two).map(page -> page.select("form").size()))
        .containsOnly(1);
  }

  @Test
  void shouldSayTheLimitAsAPageWhenTheAnnouncedBodyIsTooLarge() throws IOException {
    // Given
    String head =
        String.join(
            "\r\n",
            "POST /check?lang=ja HTTP/1.1",
            "Host: office",
            "Content-Length: 13700000",
            "Content-Type: multipart/form-data; boundary=b",
            "",
            "");

    // When
    String answer;
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    // Then
    assertThat(answer)
        .startsWith("HTTP/1.1 413 ")
        .containsIgnoringCase("content-type: text/html;charset=UTF-8")
        .contains("12 MiB以下", "role=\"alert\"", "<form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void shouldRefuseWhenAnythingElseIsAskedOfThePage(String method) {
    // When
    Response answer = given().request(method, "/check");

    // Then
    answer.then().statusCode(405);
  }

  private static Response send(String language, List<SubmittedFile> files) {
    RequestSpecification request = given();
    for (SubmittedFile file : files) {
      request.multiPart("file", file.name(), file.bytes(), "application/octet-stream");
    }
    return request.post("/check?lang=" + language);
  }

  private static Document page(Response answer, int status) {
    answer.then().statusCode(status).contentType("text/html;charset=UTF-8");
    return Jsoup.parse(answer.asString());
  }

  private static long pagesOnDisk() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith("check-")).count();
    }
  }
}
