package org.patentoffice.receiving.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.patentoffice.kit.problem.ProblemMappers;
import org.patentoffice.kit.problem.Problems;
import org.patentoffice.receiving.efiling.view.FilingPage;
import org.patentoffice.receiving.efiling.view.Html;
import org.patentoffice.receiving.efiling.view.Language;

/** Says problems of the e-filing pages in a page, where the API says them as JSON. */
class ProblemPages {
  private final Pages pages;
  private final Reader reader;

  ProblemPages(Pages pages, Reader reader) {
    this.pages = pages;
    this.reader = reader;
  }

  @ServerResponseFilter
  public void show(ContainerRequestContext request, ContainerResponseContext answer) {
    if (answer.getEntity() instanceof Map<?, ?> problem
        && isProblem(answer.getMediaType())
        && isPage(request.getUriInfo().getPath())) {
      Language language = reader.language();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      String wordsIn = language == Language.JA ? "detailJa" : "detailEn";
      Pages.writePlain(
          bytes,
          language,
          title(problem, answer.getHeaderString(HttpHeaders.CONTENT_LANGUAGE), language),
          page -> write(page, problem, String.valueOf(problem.get(wordsIn)), answer.getStatus()));
      answer.setEntity(
          bytes.toByteArray(),
          new Annotation[0],
          MediaType.valueOf(MediaType.TEXT_HTML + ";charset=UTF-8"));
      answer.getHeaders().putSingle("Content-Security-Policy", pages.policy());
      answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
      answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }
  }

  /** The answer has its title in the language of the browser, which may not be the reader's. */
  private static String title(Map<?, ?> problem, @Nullable String answered, Language language) {
    return language.tag().equals(answered)
        ? String.valueOf(problem.get("title"))
        : language.of("手続を進められません", "This could not be done");
  }

  private void write(FilingPage page, Map<?, ?> problem, String words, int status) {
    Language language = reader.language();
    Html html = page.html();
    html.open("div", "class", "verdict error", "role", "alert").leaf("p", words);
    if (problem.get("incident") != null) {
      html.leaf("p", language.of("番号: ", "Incident: ") + problem.get("incident"));
    }
    html.close();
    html.open("p", "class", "again");
    if (status == Problems.FORBIDDEN.status()) {
      html.text(
          language.of("このページは、出願人と代理人のためのものです。", "These pages are for applicants and agents. "));
      html.leaf(
          "a",
          language.of("サインアウトして別の利用者でサインインする", "Sign out, to sign in as somebody else"),
          "href",
          SessionResource.SIGN_OUT);
    } else {
      html.leaf(
          "a",
          language.of("提出のページへ", "To the page for filing"),
          "href",
          reader.href(Section.FILE.path()));
    }
    html.close();
  }

  private static boolean isProblem(@Nullable MediaType type) {
    return type != null && type.isCompatible(MediaType.valueOf(ProblemMappers.MEDIA_TYPE));
  }

  private static boolean isPage(String path) {
    String from = path.startsWith("/") ? path : "/" + path;
    return from.equals("/filing") || from.startsWith("/filing/");
  }
}
