package org.patentoffice.receiving.web;

import org.patentoffice.receiving.efiling.view.Language;

/** The places that every page leads to. */
enum Section {
  FILE("/filing", "提出", "File"),
  CASES("/filing/cases", "出願一覧", "My cases"),
  RECEIPTS("/filing/receipts", "受領書", "Receipts"),
  MAILBOX("/filing/mailbox", "発送書類", "Mailbox"),
  /** None of them. */
  ELSEWHERE("", "", "");

  private final String path;
  private final String ja;
  private final String en;

  Section(String path, String ja, String en) {
    this.path = path;
    this.ja = ja;
    this.en = en;
  }

  String path() {
    return path;
  }

  String name(Language language) {
    return language.of(ja, en);
  }
}
